import { rule } from '../../match/rule.js';

export default rule({
  id: 'claim-unowned',
  says: 'the claim that CONTENT',
  why: 'A noun cue whose owner is not named beside it.',
  cue: 'noun',
  source: 'none',
  content: 'nounComplement',
  finds: [],
  ignores: [],
});
