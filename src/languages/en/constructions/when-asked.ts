import { rule } from '../../construction.js';

export default rule({
  id: 'when-asked',
  says: 'Asked about CONTENT, …',
  why: 'A question is put forward, by whoever is named behind "by" or by nobody named.',
  cue: 'asked',
  source: 'asker',
  content: 'question',
  act: 'state',
  finds: [
    '<cue>Asked</cue> <content>whether the dam was safe</content>, Keller laughed.',
    'When <cue>asked</cue> about <content>the delay</content>, the harbour master shrugged.',
    '<cue>Asked</cue> about <content>the leak</content>, Dube smiled.',
    '<cue>Asked</cue> by <source>Okoro</source> <content>whether the bridge would open</content>, Dube smiled.',
  ],
  ignores: ['The neighbours asked around before they bought the mill.', 'Keller asked for a glass of water.'],
});
