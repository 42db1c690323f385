import { rule } from '../../match/rule.js';

export default rule({
  id: 'clause-before',
  says: 'CONTENT, SOURCE said',
  why: 'A clause that ends with a comma before subject and cue is what they report.',
  cue: 'verb',
  source: 'subject-before',
  content: 'clauseBefore',
  finds: [],
  ignores: [],
});
