import { rule } from '../../construction.js';

export default rule({
  id: 'reportedly',
  says: 'CONTENT reportedly CONTENT',
  why: "An adverb of hearsay marks its clause as somebody's word, nobody named.",
  cue: 'adverb',
  hedged: true,
  source: 'none',
  content: 'ownClause',
  prior: 0.64,
  finds: [
    '<content>He was</content> <cue>reportedly</cue> <content>asleep</content>.',
    '<content>The pilot was</content> <cue>reportedly</cue> <content>unwell</content>.',
    '<cue>Reportedly</cue>, <content>the bridge is closed</content>.',
    '<content>The bakery</content> <cue>reportedly</cue> <content>owes two million</content>.',
  ],
  ignores: ['The report was long.', 'The reporter was late.'],
});
