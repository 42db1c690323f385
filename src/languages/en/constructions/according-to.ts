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
    '<content>The bridge</content>, <cue>according to</cue> <source>Ana Weber</source>, <content>is unsafe</content>.',
    '<cue>According to</cue> <source>Ana Lind, head of the reef institute</source>, <content>the coral is dying</content>.',
    '<cue>According to</cue> <source>its president, Ana Lind</source>, <content>the club will move</content>.',
    '<cue>According to</cue> <source>the firm’s chief engineer, Uche Dube</source>, <content>the mast had cracked</content>.',
    '<cue>According to</cue> <source>the mayor, Ana Lind</source>, who took over in May, <content>the pool will close</content>.',
    '<cue>According to</cue> <source>Piet Maas, a spokesman for the port</source>, <content>two cranes fell</content>.',
    '<cue>According to</cue> <source>Uche Dube</source>, <content>the club’s chairman, Ana Lind, had signed the lease</content>.',
    '<content>The mine is flooding</content>, <cue>according to</cue> <source>Uche Dube, the chief engineer</source>.',
    '<content>The reservoir</content>, <cue>according to</cue> <source>engineers at the plant</source>, <content>had been leaking for a year</content>.',
  ],
  ignores: ['Wages were set according to age and experience.', 'The orchestra played in accordance with the wishes of the late composer.'],
});
