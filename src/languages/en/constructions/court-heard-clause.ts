import { rule } from '../../construction.js';

export default rule({
  id: 'court-heard-clause',
  says: 'The SOURCE heard CONTENT',
  why: 'What a court or an inquiry hears stands behind the verb as well, with no "that" in between.',
  cue: 'idiom',
  phrases: ['hear'],
  source: 'hearing-subject',
  content: 'bareClause',
  prior: 0.9,
  finds: [
    '<source>The inquiry</source> <cue>heard</cue> <content>the captain had radioed for help at noon</content>.',
    '<source>The jury</source> <cue>heard</cue> <content>Okoro had bought the lamp in March</content>.',
    '<source>An inquest</source> <cue>heard</cue> <content>the boy had been left alone</content>.',
    '<source>The tribunal</source> has <cue>heard</cue> <content>two clerks shared one key</content>.',
  ],
  ignores: ['The court heard two witnesses.', 'The neighbours heard the dog bark.', 'The jury heard the verdict in silence.'],
});
