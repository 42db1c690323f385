import { rule } from '../../construction.js';

export default rule({
  id: 'was-how',
  says: '“CONTENT” was how SOURCE put it',
  why: 'The quotation stands first, as the subject of what was said of it.',
  cue: 'phrase',
  phrases: ['was how', 'is how', 'was what', 'is what'],
  source: 'noun-after',
  content: 'quotationBefore',
  prior: 0.79,
  finds: [
    '<content>“A storm in a bucket”</content> <cue>was how</cue> <source>the bishop</source> put it.',
    '<content>“Fiction from the first line to the last,”</content> <cue>was how</cue> <source>Marta Dahl</source> described the letter.',
    '<content>“A misunderstanding”</content> <cue>is how</cue> <source>the bank</source> sees the affair.',
    '<content>“Two men and a ladder”</content> <cue>was what</cue> <source>the foreman</source> called the rescue service.',
    '<content>“Good enough”</content> <cue>was how</cue> <source>the inspector</source> summed up the repairs.',
  ],
  ignores: ['That was how the evening ended.', 'The map was what the children liked.'],
});
