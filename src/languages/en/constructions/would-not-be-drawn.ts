import { rule } from '../../construction.js';

export default rule({
  id: 'would-not-be-drawn',
  says: 'SOURCE would not be drawn on CONTENT',
  why: 'Who is not drawn gives no answer.',
  cue: 'undrawn',
  source: 'subject-before',
  content: 'question',
  act: 'decline',
  prior: 0.79,
  finds: [
    '<source>The coach</source> <cue>would not be drawn</cue> on <content>whether the keeper would play</content>.',
    '<source>The minister</source> <cue>would not be drawn</cue> on <content>the date</content>.',
    '<source>Lind</source> <cue>was not drawn</cue> on <content>the price of the farm</content>.',
    '<source>The envoy</source> <cue>could not be drawn</cue> about <content>the talks</content>.',
    '<source>The owners</source> <cue>will not be drawn</cue> on <content>what comes next</content>.',
  ],
  ignores: ['The curtains were not closed.', 'The match was not won.'],
});
