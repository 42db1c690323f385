import { rule } from '../../match/rule.js';

export default rule({
  id: 'said-clause',
  says: 'SOURCE said CONTENT',
  why: 'English drops "that": a subject and a finite verb behind the cue are the content all the same.',
  cue: 'verb',
  source: 'subject-before',
  content: 'bareClause',
  finds: [],
  ignores: [],
});
