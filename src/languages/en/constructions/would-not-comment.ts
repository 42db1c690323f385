import { rule } from '../../construction.js';

export default rule({
  id: 'would-not-comment',
  says: 'SOURCE would not CONTENT',
  why: 'News reports that nothing was said; what was not said is all that is left to quote.',
  cue: 'silence',
  source: 'subject-before',
  content: 'nextWord',
  act: 'decline',
  prior: 0.72,
  finds: [
    '<source>The ministry</source> <cue>would not</cue> <content>comment</content>.',
    '<source>The company</source> <cue>had no immediate</cue> <content>comment</content>.',
    '<source>A spokesman for the port</source> <cue>would not</cue> <content>comment</content> further.',
    '<source>The airline</source> <cue>would not</cue> <content>comment</content> on Friday.',
    '<source>The bishop</source> <cue>would not</cue> <content>elaborate</content>.',
    '<source>The company</source> <cue>has yet to</cue> <content>respond</content>.',
    '<source>The embassy</source> <cue>is yet to</cue> <content>comment</content>.',
    '<source>The landlord</source> <cue>did not</cue> <content>reply</content>.',
  ],
  ignores: [
    'The coach has not commented.',
    'The ministry would not close the road.',
    'The clerk had no coat.',
    'The engine did not respond to the throttle.',
  ],
});
