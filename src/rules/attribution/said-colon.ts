import { rule } from '../../match/rule.js';

export default rule({
  id: 'said-colon',
  says: 'SOURCE said: CONTENT',
  why: 'A colon behind the cue announces the content, here or in the next paragraph.',
  cue: 'verb',
  source: 'subject-before',
  content: 'colonAfter',
  finds: [],
  ignores: [],
});
