import { rule } from '../../construction.js';

const OWNERS = ['his', 'her', 'their', 'its', 'my', 'our'];
const VERBS = ['maintain', 'protest', 'proclaim', 'plead', 'insist on', 'assert'];

export default rule({
  id: 'maintained-innocence',
  says: 'SOURCE maintained CONTENT',
  why: 'Who maintains or protests their innocence denies whatever was laid to their door.',
  cue: 'idiom',
  phrases: OWNERS.flatMap((owner) => VERBS.map((verb) => `${verb} [${owner} innocence]`)),
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'deny',
  prior: 0.9,
  finds: [
    '<source>The cashier</source> <cue>maintains</cue> <content>her innocence</content>.',
    '<source>Both brothers</source> have <cue>maintained</cue> <content>their innocence</content>.',
    '<source>The ferryman</source> <cue>protests</cue> <content>his innocence</content>.',
    '<source>The shipper</source> <cue>maintains</cue> <content>its innocence</content>, and has hired a lawyer.',
  ],
  ignores: ['The lender maintained its rates.', 'The film is about the loss of his innocence.'],
});
