import { rule } from '../../match/rule.js';

export default rule({
  id: 'urged-to',
  says: 'SOURCE urged ADDRESSEE to CONTENT',
  why: 'What somebody demands or promises is an infinitive.',
  cue: 'verb',
  source: 'subject-before',
  content: 'infinitive',
  finds: [],
  ignores: [],
});
