import { rule } from '../../construction.js';

export default rule({
  id: 'name-colon',
  says: 'SOURCE: CONTENT',
  why: 'Headlines and transcripts put a colon for the verb.',
  cue: 'colon',
  source: 'phrase-before',
  content: 'afterColon',
  finds: [
    '<source>Ruta Lind</source><cue>:</cue> <content>“I will not resign.”</content>',
    '<source>Farid Hakimi</source><cue>:</cue> <content>“We will appeal against the ruling.”</content>',
  ],
  ignores: ['The ingredients are simple: flour, water and salt.', 'The choir sang three songs: two old ones and a new one.'],
});
