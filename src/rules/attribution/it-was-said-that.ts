import { rule } from '../../match/rule.js';

export default rule({
  id: 'it-was-said-that',
  says: 'It was announced that CONTENT',
  why: 'Hearsay in the passive: the text does not say who speaks.',
  cue: 'passive',
  hedged: true,
  source: 'none',
  content: 'thatClause',
  finds: [],
  ignores: [],
});
