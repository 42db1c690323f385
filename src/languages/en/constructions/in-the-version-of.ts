import { rule } from '../../construction.js';

export default rule({
  id: 'in-the-version-of',
  says: 'In the version of SOURCE, CONTENT',
  why: 'A version, a count or an account of somebody is what that somebody says.',
  cue: 'phrase',
  phrases: [
    'in the version of',
    'in the telling of',
    'in the account of',
    'by the account of',
    'by the count of',
    'by the reckoning of',
    'by the estimate of',
    'on the figures of',
  ],
  source: 'phrase-after',
  content: 'restOfSentence',
  prior: 0.85,
  finds: [
    '<content>Not so</content>, <cue>in the version of</cue> <source>the stationmaster</source>.',
    '<cue>In the telling of</cue> <source>the crew</source>, <content>the captain was asleep</content>.',
    '<cue>By the count of</cue> <source>the harbour office</source>, <content>nine berths were free</content>.',
    '<content>The hall was half empty</content>, <cue>by the reckoning of</cue> <source>the caretaker</source>.',
    '<cue>On the figures of</cue> <source>the growers</source>, <content>the frost took a third of the plums</content>.',
  ],
  ignores: ['The film ends well in the German version.', 'He was struck by the account that she gave.'],
});
