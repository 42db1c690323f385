import { rule } from '../../construction.js';

export default rule({
  id: 'clause-around-inverted',
  says: 'CONTENT, said SOURCE, CONTENT',
  why: 'The subject may stand behind the cue that interrupts the clause.',
  cue: 'verb',
  source: 'subject-after',
  content: 'clauseAround',
  finds: [
    '<content>The deal</content>, <cue>said</cue> <source>Okoro</source>, <content>was never signed</content>.',
    '<content>The new law</content>, <cue>said</cue> <source>Minister Ruta Lind</source>, <content>will protect tenants</content>.',
  ],
  ignores: ['The bridge, built by Keller, was never opened.', 'The deal was never signed, said Okoro.'],
});
