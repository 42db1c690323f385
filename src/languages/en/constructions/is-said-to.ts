import { rule } from '../../construction.js';

export default rule({
  id: 'is-said-to',
  says: 'TOPIC is said to CONTENT',
  why: 'A passive report takes its topic for a subject; nobody is named.',
  cue: 'passive',
  hedged: true,
  source: 'subject-before',
  content: 'passiveComplement',
  finds: [
    '<content>The governor</content> <cue>is said</cue> <content>to have signed the order in secret</content>.',
    '<content>The ring</content> <cue>is said</cue> <content>to have belonged to a queen</content>.',
    '<content>The thieves</content> <cue>are believed</cue> <content>to have fled by boat</content>.',
    '<content>The suspects</content> <cue>are accused</cue> <content>of stealing copper</content>.',
  ],
  ignores: [
    'The boxer is known as the Anvil.',
    'The goats were driven to the summer pasture.',
    'The suspects are kept in the harbour jail.',
  ],
});
