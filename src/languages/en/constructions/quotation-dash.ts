import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-dash',
  says: '“CONTENT” — SOURCE',
  why: 'A quotation set apart is signed with a dash and a name, on its own line or the next.',
  cue: 'dash',
  source: 'phrase-after',
  content: 'quotationAbove',
  finds: [
    '<content>“We will rebuild every house on this street.”</content> <cue>—</cue> <source>Mayor Alina Petrov</source>',
    '<content>“Nobody asked the nurses.”</content>\n\n<cue>-</cue> <source>Tom Okafor</source>.',
  ],
  ignores: ['The bridge — a steel arch — opened in May.', '“Closed for repairs” signs hung on the gate - a familiar sight.'],
});
