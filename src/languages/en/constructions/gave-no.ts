import { rule } from '../../construction.js';

export default rule({
  id: 'gave-no',
  says: 'SOURCE gave no CONTENT',
  why: 'Details that are asked for and not given are withheld.',
  cue: 'given-none',
  source: 'subject-before',
  content: 'rest',
  act: 'decline',
  prior: 0.79,
  finds: [
    '<source>Police</source> <cue>gave no</cue> <content>details</content>.',
    '<source>The ministry</source> <cue>gave no</cue> <content>figure for the damage</content>.',
    '<source>The company</source> <cue>offered no</cue> <content>explanation</content>.',
    '<source>The regulator</source> <cue>has provided no</cue> <content>evidence of a fault</content>.',
    '<source>The airline</source> <cue>gave no</cue> <content>reason for the delay</content>.',
  ],
  ignores: ['The enemy gave no ground.', 'The hut offered no shelter.'],
});
