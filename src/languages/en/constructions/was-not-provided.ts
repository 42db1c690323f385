import { rule } from '../../construction.js';

export default rule({
  id: 'was-not-provided',
  says: 'CONTENT was not provided',
  why: 'The passive of the same, with nobody named.',
  cue: 'withheld-passive',
  source: 'subject-before',
  content: 'passiveComplement',
  act: 'decline',
  prior: 0.79,
  finds: [
    '<content>Details of the agreement</content> <cue>were not disclosed</cue>.',
    '<content>A reason for the delay</content> <cue>was not given</cue>.',
  ],
  ignores: ['The bridge was not built to carry trucks.'],
});
