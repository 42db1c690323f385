import { rule } from '../../construction.js';

export default rule({
  id: 'pleaded-guilty',
  says: 'SOURCE pleaded CONTENT (guilty, or not guilty)',
  why: 'A plea in court is an admission or a denial; the verb alone begs.',
  cue: 'idiom',
  phrases: ['plead [guilty]', 'plead [not guilty]', 'plead [no contest]', 'plead [innocent]'],
  source: 'subject-before',
  content: 'rest',
  prior: 0.9,
  finds: [
    '<source>Mr Ortega</source> <cue>pleaded</cue> <content>not guilty to fraud</content>.',
    '<source>The nurse</source> has <cue>pleaded</cue> <content>guilty to two counts of theft</content>.',
    '<source>All four</source> <cue>pleaded</cue> <content>not guilty</content>.',
    '<source>The skipper</source> will <cue>plead</cue> <content>guilty to fishing without a licence</content>.',
  ],
  ignores: ['The defendant pleaded with the crowd.'],
});
