import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-after-inverted',
  says: 'Said SOURCE: “CONTENT”',
  why: 'A verb of saying may open its sentence, with its subject and then the quotation behind it.',
  cue: 'verb',
  source: 'subject-after',
  content: 'quotationAfterOpening',
  finds: [
    '<cue>Said</cue> <source>Ruta Lind</source>: <content>“I will not resign.”</content>',
    '<cue>Added</cue> <source>the coach</source>: <content>“We were tired.”</content>',
  ],
  ignores: ['Said to be the oldest boat in the harbour, it is called “Aurora”.'],
});
