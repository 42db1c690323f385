import { rule } from '../../construction.js';

export default rule({
  id: 'as-told',
  says: 'CONTENT, as SOURCE told somebody',
  why: 'An as-clause with whoever was told attributes the sentence it stands in.',
  cue: 'idiom',
  phrases: ['tell'],
  source: 'subject-before',
  content: 'asTold',
  prior: 0.8,
  finds: [
    '<content>The quay had sunk by a hand</content>, as <source>Ada Lind</source> <cue>told</cue> the inquiry.',
    'As <source>the skipper</source> <cue>told</cue> the court, <content>the radio was dead</content>.',
    '<content>The pumps</content>, as <source>the engineer</source> <cue>told</cue> reporters, <content>had failed twice</content>.',
  ],
  ignores: ['The rain came as the nurse told the children a story.', 'The choir sang as the vicar told jokes.'],
});
