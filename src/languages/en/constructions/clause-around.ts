import { rule } from '../../construction.js';

export default rule({
  id: 'clause-around',
  says: 'CONTENT, SOURCE said, CONTENT',
  why: 'An attribution may interrupt the clause it reports; both halves are one content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'clauseAround',
  finds: [
    '<content>The cause of the fire</content>, <source>police</source> <cue>said</cue>, <content>was still unknown</content>.',
    '<content>The project</content>, <source>she</source> <cue>said</cue>, <content>will cost twice as much as planned</content>.',
    '<content>The wolves</content>, <source>farmers</source> <cue>say</cue>, <content>have come back to the valley</content>.',
  ],
  ignores: [
    'Two rivals, who report in May, have cut prices.',
    'The mayor, who had lost the vote, left the hall.',
    'The bridge, Duarte said.',
  ],
});
