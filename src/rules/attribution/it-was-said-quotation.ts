import { rule } from '../../match/rule.js';

export default rule({
  id: 'it-was-said-quotation',
  says: '“CONTENT,” it was said',
  why: 'A quotation with a passive cue and nobody named.',
  cue: 'passive',
  source: 'subject-before',
  content: 'quotationBefore',
  finds: [],
  ignores: [],
});
