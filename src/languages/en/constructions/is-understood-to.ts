import { rule } from '../../construction.js';

export default rule({
  id: 'is-understood-to',
  says: 'TOPIC is understood to CONTENT',
  why: 'What is held to be so, by nobody who is named, with verbs that marked news has too few of.',
  cue: 'reputed',
  hedged: true,
  source: 'subject-before',
  content: 'passiveComplement',
  prior: 0.72,
  finds: [
    '<content>The new owner</content> <cue>is understood</cue> <content>to be a dentist</content>.',
    '<content>The painting</content> <cue>is rumoured</cue> <content>to have been burnt</content>.',
    '<content>Two clubs</content> <cue>are understood</cue> <content>to have made an offer</content>.',
    '<content>The gang</content> <cue>is suspected</cue> <content>to have a man inside</content>.',
    '<content>The seller</content> <cue>is understood</cue> <content>to want four million</content>.',
  ],
  ignores: ['The signal was understood by the crew.', 'The ferry is expected to sail on Friday.'],
});
