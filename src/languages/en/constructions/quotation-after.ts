import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-after',
  says: 'SOURCE said: “CONTENT”',
  why: 'A quotation that follows the cue, at once or behind an addressee or a time, is what was said.',
  cue: 'verb',
  source: 'subject-before',
  content: 'quotationAfter',
  finds: [
    '<source>The post</source> <cue>read</cue>: <content>“We are closed.”</content>',
    '<source>A note on the door</source> <cue>read</cue>: <content>“Back at noon.”</content>',
    '<source>The captain</source> <cue>told</cue> <addressee>the court</addressee>: <content>“I saw nothing.”</content>',
    '<source>Ruta Lind</source> <cue>said</cue>, <content>“I will not resign.”</content>',
    '<source>Okoro</source> <cue>told</cue> <addressee>reporters</addressee> on Monday, <content>“The talks have failed.”</content>',
    '<source>The coach</source> <cue>said</cue>: <content>“We were tired. We lost.”</content>',
  ],
  ignores: ['The boat is called “Aurora” and belongs to the coast guard.', '“I saw nothing,” the captain said.'],
});
