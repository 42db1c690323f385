import { rule } from '../../construction.js';

export default rule({
  id: 'denied-doing',
  says: 'SOURCE denied CONTENT',
  why: 'Some verbs take what is denied or suggested as a gerund.',
  cue: 'verb',
  source: 'subject-before',
  content: 'gerund',
  finds: [
    '<source>The singer</source> <cue>recalled</cue> <content>meeting the king</content>.',
    '<source>The clerk</source> <cue>acknowledged</cue> <content>taking the files</content>.',
    '<source>Okoro</source> <cue>denied</cue> <content>having met the investors</content>.',
  ],
  ignores: ['The boy stopped running.', 'The choir kept singing until midnight.'],
});
