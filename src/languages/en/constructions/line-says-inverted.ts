import { rule } from '../../construction.js';

export default rule({
  id: 'line-says-inverted',
  says: 'CONTENT, says SOURCE',
  why: 'A headline has no stop: what it reports stands before the comma, and the line ends with the verb and who says so.',
  cue: 'verb',
  source: 'subject-after',
  content: 'lineBefore',
  prior: 0.9,
  finds: [
    '<content>Dead whale was pregnant</content>, <cue>says</cue> <source>zoo</source>',
    '<content>Bridge must close</content>, <cue>warns</cue> <source>engineer</source>',
    '<content>Rates to fall</content>, <cue>suggests</cue> <source>poll</source>',
    '<content>Half of wells ran dry</content>, <cue>finds</cue> <source>audit</source>',
    '<content>Pool will reopen</content>, <cue>promises</cue> <source>mayor</source>',
  ],
  ignores: ['Cows, claims and chaos', 'Music, notes and rhymes', 'What to see, hear and eat'],
});
