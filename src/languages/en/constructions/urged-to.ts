import { rule } from '../../construction.js';

export default rule({
  id: 'urged-to',
  says: 'SOURCE urged ADDRESSEE to CONTENT',
  why: 'What somebody demands or promises is an infinitive.',
  cue: 'verb',
  source: 'subject-before',
  content: 'infinitive',
  finds: [
    '<source>The governor</source> <cue>vowed</cue> <content>to fight the ruling</content>.',
    '<source>The company</source> <cue>promised</cue> <content>to repair the roof</content>.',
    '<source>The airline</source> <cue>agreed</cue> <content>to pay the families</content>.',
    '<source>Lind</source> <cue>urged</cue> <addressee>residents</addressee> <content>to stay at home</content>.',
  ],
  ignores: ['The boy ran home to fetch a rope.', 'The bus to the airport was late.'],
});
