import { rule } from '../../match/rule.js';

export default rule({
  id: 'was-confident',
  says: 'SOURCE was confident that CONTENT',
  why: 'An adjective behind "be" reports what somebody holds.',
  cue: 'adjective',
  source: 'subject-before',
  content: 'adjectiveComplement',
  finds: [],
  ignores: [],
});
