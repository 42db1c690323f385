import { rule } from '../../construction.js';

export default rule({
  id: 'promised-something',
  says: 'SOURCE promised CONTENT',
  why: 'A promise is made in words, whatever the thing is that is promised.',
  cue: 'idiom',
  phrases: ['promise', 'pledge'],
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'commit',
  prior: 0.76,
  finds: [
    '<source>The developer</source> <cue>promises</cue> <content>300 homes</content>.',
    '<source>The dockers of the two ports</source> have <cue>pledged</cue> <content>90 tons of rice</content>.',
    '<source>The mill</source> <cue>promises</cue> <content>40 jobs for the valley</content>.',
    '<source>Donors</source> <cue>pledged</cue> <content>$4 million</content>.',
  ],
  ignores: ['The talks promised little.', 'The clouds promise rain.'],
});
