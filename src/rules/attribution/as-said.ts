import { rule } from '../../match/rule.js';

export default rule({
  id: 'as-said',
  says: 'As SOURCE said, CONTENT',
  why: 'An as-clause attributes the sentence it stands in.',
  cue: 'verb',
  source: 'subject-before',
  content: 'asClause',
  finds: [],
  ignores: [],
});
