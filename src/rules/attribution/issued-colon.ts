import { rule } from '../../match/rule.js';

export default rule({
  id: 'issued-colon',
  says: 'SOURCE issued a statement: CONTENT',
  why: 'The same with a colon.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'colonAfter',
  finds: [],
  ignores: [],
});
