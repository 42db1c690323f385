import { rule } from '../../match/rule.js';

export default rule({
  id: 'according-to',
  says: 'According to SOURCE, CONTENT',
  why: 'The phrase hands the whole sentence to its noun phrase, wherever it stands.',
  cue: 'phrase',
  phrases: ['according to', 'as per', 'in the words of'],
  source: 'phrase-after',
  content: 'restOfSentence',
  finds: [],
  ignores: [],
});
