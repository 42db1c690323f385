import { rule } from '../../match/rule.js';

export default rule({
  id: 'is-said-to',
  says: 'TOPIC is said to CONTENT',
  why: 'A passive report takes its topic for a subject; nobody is named.',
  cue: 'passive',
  hedged: true,
  source: 'subject-before',
  content: 'passiveComplement',
  finds: [],
  ignores: [],
});
