import { rule } from '../../match/rule.js';

export default rule({
  id: 'denied-doing',
  says: 'SOURCE denied CONTENT',
  why: 'Some verbs take what is denied or suggested as a gerund.',
  cue: 'verb',
  source: 'subject-before',
  content: 'gerund',
  finds: [],
  ignores: [],
});
