import { rule } from '../../construction.js';

export default rule({
  id: 'which-said',
  says: 'which SOURCE said CONTENT',
  why: 'A clause of reporting can stand inside a relative clause: its opener and what follows the cue are the content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'relativeObject',
  finds: [
    'The bridge, <content>which</content> <source>engineers</source> <cue>said</cue> <content>was unsafe</content>, was closed.',
    'He left behind <content>what</content> <source>critics</source> <cue>say</cue> <content>is a ruined company</content>.',
  ],
  ignores: ['The coat which the tailor sewed was blue.', 'She ate what the cook had prepared.'],
});
