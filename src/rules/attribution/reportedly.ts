import { rule } from '../../match/rule.js';

export default rule({
  id: 'reportedly',
  says: 'CONTENT, reportedly',
  why: "An adverb of hearsay marks its clause as somebody's word, nobody named.",
  cue: 'adverb',
  hedged: true,
  source: 'none',
  content: 'ownClause',
  finds: [],
  ignores: [],
});
