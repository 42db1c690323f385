import { rule } from '../../construction.js';

export default rule({
  id: 'clause-before',
  says: 'CONTENT, SOURCE said',
  why: 'A clause that ends with a comma before subject and cue is what they report.',
  cue: 'verb',
  source: 'subject-before',
  content: 'clauseBefore',
  finds: [
    '<content>The strike will last until Sunday</content>, <source>the union</source> <cue>said</cue>.',
    '<content>Two hikers were found alive</content>, <source>police</source> <cue>said</cue>.',
    '<content>The road was icy</content>, <source>the driver</source> <cue>said</cue>.',
  ],
  ignores: [
    'The minister was blunt: “No school will close,” she said.',
    'After the meeting, Okoro left.',
    '“We were tired,” the goalkeeper said.',
  ],
});
