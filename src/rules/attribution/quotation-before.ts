import { rule } from '../../match/rule.js';

export default rule({
  id: 'quotation-before',
  says: '“CONTENT,” SOURCE said',
  why: 'A quotation that ends where subject and cue begin is theirs.',
  cue: 'verb',
  source: 'subject-before',
  content: 'quotationBefore',
  finds: [],
  ignores: [],
});
