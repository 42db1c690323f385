import { rule } from '../../construction.js';

export default rule({
  id: 'puts-at',
  says: 'SOURCE puts CONTENT (something at a number)',
  why: 'Whoever puts a number to something claims it.',
  cue: 'idiom',
  phrases: ['put', 'place', 'reckon', 'value', 'set', 'number', 'gauge'],
  source: 'subject-before',
  content: 'figure',
  act: 'state',
  prior: 0.79,
  finds: [
    '<source>The union</source> <cue>puts</cue> <content>the number of strikers at ninety</content>.',
    '<source>Engineers</source> <cue>put</cue> <content>the cost of the lock at €4 million</content>.',
    '<source>The ministry</source> has <cue>put</cue> <content>the dead at 41</content>.',
    '<source>The growers</source> <cue>put</cue> <content>at three the farms that were spared</content>.',
    '<source>The ministry</source> <cue>put</cue> <content>the toll at more than 40</content>.',
    '<source>Organisers</source> <cue>numbered</cue> <content>the crowd at 3,000</content>.',
    '<source>The bank</source> <cue>valued</cue> <content>the ship at $4 million</content>.',
    '<source>Witnesses</source> <cue>place</cue> <content>the first explosion at 10.40</content>.',
  ],
  ignores: ['He put the lamp at the window.', 'The storm put thousands at risk.', 'She put the kettle on.'],
});
