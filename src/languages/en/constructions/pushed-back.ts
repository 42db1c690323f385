import { rule } from '../../construction.js';

const LAUGHED_AT = ['the', 'that', 'this'].flatMap((pointer) =>
  ['idea', 'claim', 'suggestion', 'notion', 'charge', 'allegation', 'accusation', 'report', 'rumour', 'theory'].map(
    (noun) => `laugh at [${pointer} ${noun}]`,
  ),
);

export default rule({
  id: 'pushed-back',
  says: 'SOURCE pushed back on CONTENT',
  why: 'Who pushes back against words, or pours cold water on them, does not accept them.',
  cue: 'idiom',
  phrases: [
    'push back on',
    'push back against',
    'push back at',
    'pour cold water on',
    'pour scorn on',
    'give short shrift to',
    'scoff at',
    'sneer at',
    'cast doubt on',
    'cast doubts on',
    'throw doubt on',
    ...LAUGHED_AT,
  ],
  source: 'speaker-before',
  content: 'nounPhrase',
  act: 'deny',
  prior: 0.79,
  finds: [
    '<source>The minister</source> <cue>pushed back on</cue> <content>suggestions of a delay</content>.',
    '<source>The union</source> has <cue>pushed back against</cue> <content>the charge</content>.',
    '<source>The agency</source> <cue>poured cold water on</cue> <content>the forecast</content>.',
    '<source>The club</source> <cue>pushed back at</cue> <content>the idea of a merger</content>.',
    '<source>The bishop</source> <cue>gave short shrift to</cue> <content>the rumour</content>.',
    '<source>Tirana</source> <cue>scoffed at</cue> <content>the claim</content>.',
    '<source>The growers</source> <cue>laughed at</cue> <content>the suggestion</content>.',
  ],
  ignores: ['The boys laughed at the clown.', 'The crowd pushed the van back.', 'The nurse pushed back the curtain.'],
});
