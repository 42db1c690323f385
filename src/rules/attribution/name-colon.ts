import { rule } from '../../match/rule.js';

export default rule({
  id: 'name-colon',
  says: 'SOURCE: CONTENT',
  why: 'Headlines and transcripts put a colon for the verb.',
  cue: 'colon',
  source: 'phrase-before',
  content: 'afterColon',
  finds: [],
  ignores: [],
});
