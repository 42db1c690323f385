import { rule } from '../../match/rule.js';

export default rule({
  id: 'asked-whether',
  says: 'SOURCE asked whether CONTENT',
  why: 'Questions and indirect questions are contents too.',
  cue: 'verb',
  source: 'subject-before',
  content: 'whClause',
  finds: [],
  ignores: [],
});
