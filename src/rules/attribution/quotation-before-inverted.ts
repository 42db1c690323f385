import { rule } from '../../match/rule.js';

export default rule({
  id: 'quotation-before-inverted',
  says: '“CONTENT,” said SOURCE',
  why: 'News prose turns cue and subject round behind a quotation.',
  cue: 'verb',
  source: 'subject-after',
  content: 'quotationBefore',
  finds: [],
  ignores: [],
});
