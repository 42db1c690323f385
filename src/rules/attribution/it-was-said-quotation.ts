import { rule } from '../../match/rule.js';

export default rule({
  id: 'it-was-said-quotation',
  says: '“CONTENT,” it was said',
  why: 'A quotation with a passive cue and nobody named.',
  cue: 'passive',
  source: 'subject-before',
  content: 'quotationBefore',
  finds: [],
  ignores: ['“We are late,” the pilot said.'],
  misses: [
    '<content>“The roads are safe,”</content> it <cue>was announced</cue>.',
    '<content>“The dam is dry,”</content> it <cue>was said</cue>.',
  ],
});
