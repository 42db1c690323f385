import { rule } from '../../construction.js';

export default rule({
  id: 'as-announced-by',
  says: 'As announced by SOURCE, CONTENT',
  why: 'The passive form of the as-clause.',
  cue: 'passive',
  source: 'agent-after',
  content: 'asReportedBy',
  relays: true,
  prior: 0.64,
  finds: [
    'As <cue>reported</cue> by <source>the Harbour Gazette</source>, <content>two trawlers collided in fog</content>.',
    'As <cue>reported</cue> by <source>Radio Sund</source>, <content>the tunnel will close for a month</content>.',
    '<content>Two ferries ran aground</content>, as <cue>reported</cue> by <source>the Island Post</source>.',
    'As <cue>confirmed</cue> by <source>the museum</source>, <content>the painting was a forgery</content>.',
  ],
  ignores: ['The stadium was built as planned by the architects.', 'The choir sang as the crowd left.'],
});
