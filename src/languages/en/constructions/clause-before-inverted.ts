import { rule } from '../../construction.js';

export default rule({
  id: 'clause-before-inverted',
  says: 'CONTENT, said SOURCE',
  why: 'Behind a reported clause, as behind a quotation, news prose may put the cue first.',
  cue: 'verb',
  source: 'subject-after',
  content: 'clauseBefore',
  finds: [
    '<content>The reef is dying</content>, <cue>said</cue> <source>lead researcher Ana Lind</source>.',
    '<content>The strike will last until Sunday</content>, <cue>said</cue> <source>Marta Okoro, a union leader</source>.',
  ],
  ignores: ['After the match, Hakimi left the stadium.', '“We were tired,” said the goalkeeper.'],
});
