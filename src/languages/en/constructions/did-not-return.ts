import { rule } from '../../construction.js';

export default rule({
  id: 'did-not-return',
  says: 'SOURCE did not return CONTENT',
  why: 'A call or a letter without an answer is a refusal, and news reports it as one.',
  cue: 'unreturned',
  source: 'subject-before',
  content: 'rest',
  act: 'decline',
  prior: 0.79,
  finds: [
    '<source>The club</source> <cue>did not return</cue> <content>calls</content>.',
    '<source>The landlord</source> <cue>did not return</cue> <content>a request for an interview</content>.',
    '<source>The firm</source> <cue>has not answered</cue> <content>questions about the fire</content>.',
    '<source>The governor’s office</source> <cue>did not immediately return</cue> <content>messages</content>.',
    '<source>The sisters</source> <cue>did not return</cue> <content>their brother’s messages</content>.',
  ],
  ignores: ['The boat did not return to harbour.', 'He did not take a coat.'],
});
