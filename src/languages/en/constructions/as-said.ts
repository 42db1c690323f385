import { rule } from '../../construction.js';

export default rule({
  id: 'as-said',
  says: 'As SOURCE said, CONTENT',
  why: 'An as-clause attributes the sentence it stands in.',
  cue: 'verb',
  source: 'subject-before',
  content: 'asClause',
  relays: true,
  finds: [
    'As <source>the report</source> <cue>noted</cue>, <content>the bridge had not been inspected since it was built</content>.',
    'As <source>the minister</source> <cue>said</cue>, <content>the border will remain closed</content>.',
    '<content>The harvest</content>, as <source>the farmers</source> <cue>noted</cue>, <content>was the worst in ten years</content>.',
  ],
  ignores: ['The crowd cheered as the mayor spoke.', 'As the fog lifted, the ship left the harbour.'],
});
