import { rule } from '../../match/rule.js';

export default rule({
  id: 'clause-around',
  says: 'CONTENT, SOURCE said, CONTENT',
  why: 'An attribution may interrupt the clause it reports; both halves are one content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'clauseAround',
  finds: [],
  ignores: [],
});
