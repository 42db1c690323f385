import { rule } from '../../match/rule.js';

export default rule({
  id: 'clause-before-inverted',
  says: 'CONTENT, said SOURCE',
  why: 'The same with the subject behind the cue.',
  cue: 'verb',
  source: 'subject-after',
  content: 'clauseBefore',
  finds: [],
  ignores: [],
});
