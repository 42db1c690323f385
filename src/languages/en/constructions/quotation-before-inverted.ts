import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-before-inverted',
  says: '“CONTENT,” said SOURCE',
  why: 'News prose turns cue and subject round behind a quotation.',
  cue: 'verb',
  source: 'subject-after',
  content: 'quotationBefore',
  finds: [
    '<content>“I saw nothing,”</content> <cue>said</cue> <source>the captain</source>.',
    '<content>“We were tired,”</content> <cue>said</cue> <source>the coach, Ana Reyes</source>.',
    '<content>“The bridge,”</content> <cue>said</cue> <source>Petra Novak</source>, <content>“will never be built.”</content>',
  ],
  ignores: ['“I saw nothing,” the captain said.', 'The play is called “Winter” and has two acts.'],
});
