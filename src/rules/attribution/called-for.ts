import { rule } from '../../match/rule.js';

export default rule({
  id: 'called-for',
  says: 'SOURCE called for CONTENT',
  why: 'A preposition links many cue verbs to their content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'prepositionPhrase',
  finds: [],
  ignores: [],
});
