import { rule } from '../../construction.js';

export default rule({
  id: 'line-says',
  says: 'CONTENT, SOURCE says',
  why: 'A headline has no stop: what it reports stands before the comma, and who says so ends the line.',
  cue: 'verb',
  source: 'subject-before',
  content: 'lineBefore',
  prior: 0.9,
  finds: [
    '<content>Blue light harms sleep</content>, <source>trial</source> <cue>shows</cue>',
    '<content>Ferry crew were asleep</content>, <source>inquiry</source> <cue>told</cue>',
    '<content>Rates to stay high</content>, <source>bank chief</source> <cue>warns</cue>',
    '<content>Dam was cracked for years</content>, <source>probe</source> <cue>finds</cue>',
    '<content>Mayor knew of leak</content>, <source>emails</source> <cue>show</cue>',
    '<content>Fewer bees near main roads</content>, <source>research</source> <cue>suggests</cue>',
  ],
  ignores: ['Cakes, ponies and dog shows', 'Home baking, dog shows', 'Where to go, what to see'],
});
