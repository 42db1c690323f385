import { rule } from '../../match/rule.js';

export default rule({
  id: 'issued-statement',
  says: 'SOURCE issued a statement: “CONTENT”',
  why: 'The same with a quotation.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'quotationAfter',
  finds: [],
  ignores: [],
});
