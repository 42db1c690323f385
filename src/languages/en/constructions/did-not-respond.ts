import { rule } from '../../construction.js';

export default rule({
  id: 'did-not-respond',
  says: 'SOURCE did not respond to CONTENT',
  why: 'That nobody answered a question is reported as a refusal to.',
  cue: 'unanswered',
  source: 'subject-before',
  content: 'prepositionPhrase',
  act: 'decline',
  prior: 0.85,
  finds: [
    '<source>The ministry</source> <cue>did not respond</cue> to <content>an email</content>.',
    '<source>The mill’s owner</source> <cue>did not reply</cue> to <content>a letter from the paper</content>.',
    '<source>The clinic</source> <cue>has not responded</cue> to <content>questions</content>.',
    '<source>The federation</source> <cue>did not immediately respond</cue> to <content>a request for comment</content>.',
    '<source>The bank</source> <cue>had not replied</cue> to <content>written questions about the loan</content>.',
  ],
  ignores: ['The engine did not respond to the throttle.', 'The wound did not react to the salve.', 'The club responded to the call.'],
});
