import { rule } from '../../construction.js';

export default rule({
  id: 'flagged',
  says: 'SOURCE flagged CONTENT',
  why: 'Some verbs that point at a thing do so in words, where it is somebody who points.',
  cue: 'idiom',
  phrases: ['flag', 'flag up', 'draw attention [to]', 'call attention [to]'],
  source: 'subject-before',
  content: 'pointedOut',
  act: 'state',
  prior: 0.72,
  finds: [
    '<source>Auditors</source> <cue>flagged</cue> <content>seven payments to a firm abroad</content>.',
    '<source>The report</source> <cue>flags</cue> <content>a shortage of anaesthetists</content>.',
    '<source>The surveyor</source> <cue>drew attention</cue> to <content>the shortage of berths</content>.',
    '<source>The charity</source> has <cue>called attention</cue> to <content>the neglect of the wells</content>.',
  ],
  ignores: ['She flagged a taxi.', 'The referee flagged him down.', 'He drew attention to himself.'],
});
