import { rule } from '../../construction.js';

export default rule({
  id: 'line-signed',
  says: 'CONTENT – SOURCE',
  why: 'A headline may end with a dash or a colon and whoever says so.',
  cue: 'line-tail',
  source: 'line-teller',
  content: 'beforeLabel',
  act: 'state',
  prior: 0.85,
  finds: [
    '<content>Half of pupils are going without breakfast</content> <cue>–</cue> <source>survey</source>',
    '<content>Ferry captain was asleep</content><cue>:</cue> <source>prosecutor</source>',
    '<content>“I lost everything in the flood”</content> <cue>–</cue> <source>farmer</source>',
    '<content>Dam had been cracked for years</content><cue>:</cue> <source>leaked report</source>',
    '<content>Harvest will halve by June</content> <cue>–</cue> <source>farm minister</source>',
  ],
  ignores: ['News from the valley – weekly report', 'A life in pictures: the farmer', 'Wanted: farmer', 'Who runs the port? – the mayor.'],
});
