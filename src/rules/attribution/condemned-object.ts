import { rule } from '../../match/rule.js';

export default rule({
  id: 'condemned-object',
  says: 'SOURCE condemned CONTENT',
  why: 'The object of a verb of judgement or speech is its content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'nounPhrase',
  finds: [],
  ignores: [],
});
