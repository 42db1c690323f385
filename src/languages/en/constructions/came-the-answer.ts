import { rule } from '../../construction.js';

export default rule({
  id: 'came-the-answer',
  says: '“CONTENT,” came the answer from SOURCE',
  why: 'The quotation stands first, and the noun for words tells whose they are.',
  cue: 'wording-noun',
  source: 'answerer',
  content: 'reachingQuotation',
  act: 'state',
  prior: 0.95,
  finds: [
    '<content>“Not before Easter,”</content> came the <cue>reply</cue> from <source>the stonemason</source>.',
    '<content>“Who pays?”</content> was the <cue>question</cue> from <source>Ada Okoro</source>.',
    '<content>“Enough,”</content> came a <cue>shout</cue> from <source>a miner</source> at the back.',
    '<content>“Sell the boat”</content> was <source>her</source> <cue>advice</cue>.',
    '<content>“It was a goal,”</content> was the <cue>verdict</cue> of <source>the captain</source>.',
  ],
  ignores: ['The “reply” was the work of a clerk.', 'Then came the answer of the court, which was long.'],
});
