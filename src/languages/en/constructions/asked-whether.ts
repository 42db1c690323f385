import { rule } from '../../construction.js';

export default rule({
  id: 'asked-whether',
  says: 'SOURCE asked whether CONTENT',
  why: 'Questions and indirect questions are contents too.',
  cue: 'verb',
  source: 'subject-before',
  content: 'whClause',
  finds: [
    '<source>Reporters</source> <cue>asked</cue> <content>whether the mayor would resign</content>.',
    '<source>The judge</source> <cue>asked</cue> <content>how the files had been lost</content>.',
    '<source>The guide</source> <cue>explained</cue> <content>why the tower leans</content>.',
    '<source>Police</source> <cue>have not said</cue> <content>who is to blame</content>.',
  ],
  ignores: ['The children asked for ice cream.', 'The dog slept wherever the sun was.'],
});
