import { rule } from '../../construction.js';

export default rule({
  id: 'offered-something',
  says: 'SOURCE offered CONTENT',
  why: 'Whoever offers money, goods or help to others says that they may have it.',
  cue: 'idiom',
  phrases: ['offer'],
  source: 'speaker-before',
  content: 'nounPhrase',
  act: 'commit',
  prior: 0.66,
  finds: [
    '<source>The club</source> <cue>offered</cue> <content>vouchers worth $90</content>.',
    '<source>The firm</source> has <cue>offered</cue> <content>£250 as a gesture of goodwill</content>.',
    '<source>The tourism minister, Ann Poe</source>, <cue>offered</cue> <content>a mediator</content>.',
    '<source>The envoy</source> <cue>offered</cue> <content>a joint audit of the books</content>.',
    '<source>The couple</source> <cue>offered</cue> <content>their savings</content>.',
  ],
  ignores: ['The bay offers shelter.', 'The two offered different reasons.', 'The course offers a view of the sea.'],
});
