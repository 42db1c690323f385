import { rule } from '../../construction.js';

export default rule({
  id: 'it-was-said-bare',
  says: 'It is understood CONTENT',
  why: 'Hearsay in the passive, without its "that".',
  cue: 'hearsay',
  hedged: true,
  source: 'none',
  content: 'bareClause',
  prior: 0.72,
  finds: [
    'It <cue>is understood</cue> <content>the ferry will be sold</content>.',
    'It <cue>is thought</cue> <content>the fire began in the bakery</content>.',
    'It <cue>was feared</cue> <content>dozens had drowned</content>.',
    'It <cue>has been suggested</cue> <content>the tower will lean further</content>.',
    'It <cue>is believed</cue> <content>the driver fell asleep</content>.',
  ],
  ignores: ['It was called a disaster by the critics.', 'It was built a century ago.'],
});
