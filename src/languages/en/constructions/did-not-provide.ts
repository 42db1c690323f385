import { rule } from '../../construction.js';

export default rule({
  id: 'did-not-provide',
  says: 'SOURCE did not provide CONTENT',
  why: 'To withhold what was asked for is a refusal to answer, and news reports it as one.',
  cue: 'withheld',
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'decline',
  prior: 0.79,
  finds: [
    '<source>The airline</source> <cue>did not provide</cue> <content>details of the fault</content>.',
    '<source>Police</source> <cue>have not released</cue> <content>the names of the victims</content>.',
  ],
  ignores: ['The well did not run dry last summer.', 'The charity provided tents and blankets.'],
});
