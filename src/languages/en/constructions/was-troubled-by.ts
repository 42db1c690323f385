import { rule } from '../../construction.js';

const FORMS = ['is', 'are', 'was', 'were', 'am', "'s", "'re", "'m"];
const FEELINGS =
  `troubled alarmed worried angered dismayed appalled horrified disturbed encouraged heartened shocked outraged puzzled baffled
  unconvinced unmoved unimpressed disappointed saddened frustrated perturbed incensed reassured`.split(/\s+/);

export default rule({
  id: 'was-troubled-by',
  says: 'SOURCE is troubled by CONTENT',
  why: 'What somebody is troubled or heartened by is what they think of it.',
  cue: 'phrase',
  phrases: FORMS.flatMap((form) => FEELINGS.map((feeling) => `${form} ${feeling} by`)),
  source: 'phrase-before',
  content: 'rest',
  act: 'believe',
  prior: 0.64,
  finds: [
    '<source>The archbishop</source> <cue>is troubled by</cue> <content>what the letters show</content>.',
    '<source>Lawyers</source> <cue>are alarmed by</cue> <content>the speed of the trial</content>.',
    '<source>The envoy</source> <cue>was encouraged by</cue> <content>the first day of talks</content>.',
    '<source>Investors</source> <cue>were unimpressed by</cue> <content>the plan</content>.',
    '<source>She</source> <cue>was dismayed by</cue> <content>the silence of the board</content>.',
  ],
  ignores: ['The bay was sheltered by a wall.', 'The horse was frightened by the drum.'],
});
