import { rule } from '../../match/rule.js';

export default rule({
  id: 'clause-around-inverted',
  says: 'CONTENT, said SOURCE, CONTENT',
  why: 'The same with the subject behind the cue.',
  cue: 'verb',
  source: 'subject-after',
  content: 'clauseAround',
  finds: [],
  ignores: [],
});
