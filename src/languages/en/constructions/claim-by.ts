import { rule } from '../../construction.js';

export default rule({
  id: 'claim-by',
  says: 'a claim by SOURCE that CONTENT',
  why: 'With its agent between, a noun and its clause attribute as plainly as a verb, whatever is done with the claim.',
  cue: 'noun',
  source: 'owner-before',
  content: 'agentClause',
  prior: 0.95,
  finds: [
    'She rejected a <cue>claim</cue> by <source>the company</source> that <content>the well was clean</content>.',
    'He repeated a <cue>warning</cue> from <source>the union</source> that <content>jobs would go</content>.',
    'The paper cited a <cue>report</cue> by <source>the bank</source> that <content>the crop would fail</content>.',
    'Nobody believed the <cue>allegation</cue> by <source>two nurses</source> that <content>the doors had been locked</content>.',
    'There was an <cue>admission</cue> by <source>the club</source> that <content>it had paid the fine</content>.',
  ],
  ignores: [
    'A report by the bank was late.',
    'It was a promise from a world that has gone.',
    'The statement by the firm ran to two pages.',
  ],
});
