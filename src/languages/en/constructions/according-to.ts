import { rule } from '../../construction.js';

export default rule({
  id: 'according-to',
  says: 'According to SOURCE, CONTENT',
  why: 'The phrase hands the whole sentence to its noun phrase, wherever it stands.',
  cue: 'phrase',
  phrases: ['according to', 'as per', 'in the words of'],
  source: 'phrase-after',
  content: 'restOfSentence',
  finds: [
    '<cue>According to</cue> <source>the union</source>, <content>three drivers were fired</content>.',
    '<content>The river broke its banks overnight</content>, <cue>according to</cue> <source>the fire brigade</source>.',
    '<content>The tax will fall next year</content>, <cue>according to</cue> <source>a draft seen by the newspaper</source>.',
    '<cue>In the words of</cue> <source>the coach</source>, <content>the season was a disaster</content>.',
    '<content>The reservoir</content>, <cue>according to</cue> <source>engineers at the plant</source>, <content>had been leaking for a year</content>.',
  ],
  ignores: ['Wages were set according to age and experience.', 'The orchestra played in accordance with the wishes of the late composer.'],
});
