import { rule } from '../../construction.js';

export default rule({
  id: 'speaks-of',
  says: 'SOURCE speaks of CONTENT',
  why: 'Whoever speaks of something gives it a name or a number: his own.',
  cue: 'idiom',
  phrases: ['speak of', 'talk of', 'hint at', 'allude to'],
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'state',
  prior: 0.72,
  finds: [
    '<source>The league</source> <cue>speaks of</cue> <content>fifty-two letters</content>.',
    '<source>The police</source> <cue>speak of</cue> <content>a tragic accident</content>.',
    '<source>Her lawyer</source> <cue>spoke of</cue> <content>a farce</content>.',
    '<source>The villagers</source> <cue>talk of</cue> <content>thieves</content>.',
    '<source>Two ministers</source> <cue>hinted at</cue> <content>a delay to the vote</content>.',
    '<source>The diaries</source> <cue>hint at</cue> <content>a secret marriage</content>.',
    '<source>The company</source> <cue>speaks of</cue> <content>a regrettable delay</content>.',
  ],
  misses: ['<source>The league</source> <cue>speaks of</cue> <content>fifty-two minutes</content>.'],
  ignores: ['The two spoke on the telephone.', 'There was talk of rain.'],
});
