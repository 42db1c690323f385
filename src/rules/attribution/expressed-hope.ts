import { rule } from '../../match/rule.js';

export default rule({
  id: 'expressed-hope',
  says: 'SOURCE expressed hope that CONTENT',
  why: 'A light verb and a noun make one cue.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'nounComplement',
  finds: [],
  ignores: [],
});
