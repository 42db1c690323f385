import { rule } from '../../match/rule.js';

export default rule({
  id: 'as-announced-by',
  says: 'As announced by SOURCE, CONTENT',
  why: 'The passive form of the as-clause.',
  cue: 'passive',
  source: 'agent-after',
  content: 'asClause',
  finds: [],
  ignores: [],
});
