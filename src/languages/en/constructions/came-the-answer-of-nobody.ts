import { rule } from '../../construction.js';

export default rule({
  id: 'came-the-answer-of-nobody',
  says: '“CONTENT,” came the answer',
  why: 'Whose answer it is has been told before, by the question.',
  cue: 'wording-noun',
  source: 'none',
  content: 'reachingAnswer',
  act: 'state',
  prior: 0.96,
  finds: [
    '<content>“Not before Easter,”</content> came the <cue>reply</cue>.',
    '<content>“I trusted the man,”</content> came the <cue>answer</cue>.',
    '<content>Staff</content>, came the <cue>response</cue>, <content>were reading letters</content>.',
  ],
  ignores: ['The reply came on Monday, and the road was shut.', 'Then came the answer of the court, which was long.'],
});
