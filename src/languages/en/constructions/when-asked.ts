import { rule } from '../../construction.js';

export default rule({
  id: 'when-asked',
  says: 'Asked by SOURCE whether CONTENT, …',
  why: 'A question is put forward by whoever is named behind "by"; where nobody is, it is only the occasion of the answer.',
  cue: 'asked',
  source: 'asker',
  content: 'question',
  act: 'state',
  finds: [
    '<cue>Asked</cue> by <source>Okoro</source> <content>whether the bridge would open</content>, Dube smiled.',
    '<cue>Asked</cue> by <source>reporters</source> <content>why the gate was locked</content>, the keeper shrugged.',
    'When <cue>asked</cue> by <source>the judge</source> <content>where he had slept</content>, Lind fell silent.',
  ],
  ignores: [
    'The neighbours asked around before they bought the mill.',
    'Keller asked for a glass of water.',
    'Asked whether the dam was safe, Keller laughed.',
    'When asked about the delay, the harbour master shrugged.',
    'Asked about the leak, Dube smiled.',
  ],
});
