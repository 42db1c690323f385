import { rule } from '../../match/rule.js';

export default rule({
  id: 'claim-of',
  says: "SOURCE's claim that CONTENT",
  why: 'Nouns attribute as verbs do, with their owner for a source.',
  cue: 'noun',
  source: 'owner-before',
  content: 'nounComplement',
  finds: [],
  ignores: [],
});
