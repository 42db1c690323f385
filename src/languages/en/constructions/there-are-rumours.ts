import { rule } from '../../construction.js';

export default rule({
  id: 'there-are-rumours',
  says: 'There are rumours that CONTENT',
  why: 'What is said or feared to be so, by nobody in particular.',
  cue: 'existential',
  source: 'none',
  content: 'clause',
  prior: 0.9,
  finds: [
    'There are <cue>rumours</cue> that <content>the mill will close</content>.',
    'There were <cue>fears</cue> that <content>the dam would burst</content>.',
    'There is widespread <cue>speculation</cue> <content>the coach will leave</content>.',
    'There have been <cue>claims</cue> that <content>the votes were bought</content>.',
    'There is a <cue>feeling</cue> that <content>the harbour has been forgotten</content>.',
  ],
  ignores: ['There was no suggestion that the boat was unsafe.', 'There are plans to widen the road.', 'There was a letter on the table.'],
});
