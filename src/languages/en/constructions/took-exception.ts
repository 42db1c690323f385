import { rule } from '../../construction.js';

export default rule({
  id: 'took-exception',
  says: 'SOURCE took exception to CONTENT',
  why: 'Set phrases for finding fault with what somebody else said or did.',
  cue: 'idiom',
  phrases: ['take exception to', 'take issue with', 'take umbrage at', 'find fault with', 'take aim at'],
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'condemn',
  prior: 0.79,
  finds: [
    '<source>Counsel</source> <cue>took exception to</cue> <content>the remark</content>.',
    '<source>The growers</source> <cue>take issue with</cue> <content>the new quotas</content>.',
    '<source>The envoy</source> <cue>took umbrage at</cue> <content>the seating plan</content>.',
    '<source>Inspectors</source> <cue>found fault with</cue> <content>the wiring of the hall</content>.',
    '<source>The deputy</source> <cue>took aim at</cue> <content>the budget for the fair</content>.',
  ],
  ignores: ['The rule takes no exception.', 'He took the issue home.'],
});
