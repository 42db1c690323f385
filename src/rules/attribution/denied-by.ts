import { rule } from '../../match/rule.js';

export default rule({
  id: 'denied-by',
  says: 'CONTENT was denied by SOURCE',
  why: 'The agent of a passive is the source, its subject the content.',
  cue: 'passive',
  source: 'agent-after',
  content: 'passiveSubject',
  finds: [],
  ignores: [],
});
