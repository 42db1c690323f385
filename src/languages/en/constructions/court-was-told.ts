import { rule } from '../../construction.js';

export default rule({
  id: 'court-was-told',
  says: 'CONTENT, a SOURCE was told',
  why: 'What a court or an inquiry is told is said there, by somebody who need not be named.',
  cue: 'passive',
  source: 'hearing-before',
  content: 'clauseBefore',
  act: 'state',
  prior: 0.9,
  clausal: true,
  finds: [
    '<content>A nurse mixed up two vials</content>, <source>the hearing</source> <cue>was told</cue>.',
    '<content>The ferry left with its bow doors open</content>, <source>an inquiry in Tallinn</source> <cue>has been told</cue>.',
    '<content>He kept the money in a biscuit tin</content>, <source>jurors</source> <cue>were told</cue> on Monday.',
    '<content>The stand was built without a permit</content>, <source>the committee</source> <cue>was informed</cue>.',
    '<content>The tests had been copied from a book</content>, <source>the tribunal</source> <cue>was told</cue> on Friday.',
  ],
  ignores: ['The rain came early, and the court was told to wait.', 'When the lights failed, the hearing was adjourned.'],
});
