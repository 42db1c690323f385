import { rule } from '../../construction.js';

export default rule({
  id: 'per-somebody',
  says: 'CONTENT, per SOURCE',
  why: 'Newsrooms that save words hand a sentence over with "per"; behind it stands somebody, not what is counted by.',
  cue: 'phrase',
  phrases: ['per'],
  source: 'somebody-behind',
  content: 'restOfSentence',
  act: 'state',
  prior: 0.85,
  finds: [
    '<content>The kitchen closed at nine</content>, <cue>per</cue> <source>the duty manager</source>.',
    '<content>The van was stolen overnight</content>, <cue>per</cue> <source>police</source>.',
    '<cue>Per</cue> <source>the club</source>, <content>the fee was two million</content>.',
    '<content>The strike is off</content>, <cue>per</cue> <source>two union officials</source>.',
    '<content>The flight turned back over Chad</content>, <cue>per</cue> <source>its captain</source>.',
  ],
  ignores: [
    'The ticket is nine euros, per person.',
    'The farm pays by the day, and nine bags per worker is the norm.',
    'Per Larsson, who sells the boats, left early.',
    'A family gets one box, per week, in winter.',
  ],
});
