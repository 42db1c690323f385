import { rule } from '../../match/rule.js';

export default rule({
  id: 'said-that',
  says: 'SOURCE said that CONTENT',
  why: 'A that-clause behind a verb of saying or thinking is its content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'thatClause',
  finds: [],
  ignores: [],
});
