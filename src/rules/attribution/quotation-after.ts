import { rule } from '../../match/rule.js';

export default rule({
  id: 'quotation-after',
  says: 'SOURCE said: “CONTENT”',
  why: 'A quotation that follows the cue, at once or behind an addressee or a time, is what was said.',
  cue: 'verb',
  source: 'subject-before',
  content: 'quotationAfter',
  finds: [],
  ignores: [],
});
