import { rule } from '../../construction.js';

export default rule({
  id: 'gave-as',
  says: 'SOURCE gave CONTENT (something as something)',
  why: 'Whoever gives a cause, a name or a number as this or that says that it is so.',
  cue: 'idiom',
  phrases: ['give', 'list', 'cite'],
  source: 'subject-before',
  content: 'particular',
  act: 'state',
  prior: 0.85,
  finds: [
    '<source>The coroner</source> <cue>gave</cue> <content>the cause of death as drowning</content>.',
    '<source>The clinic</source> <cue>gave</cue> <content>its reason as a lack of staff</content>.',
    '<source>He</source> <cue>gave</cue> <content>his age as 34</content>.',
    '<source>The airline</source> <cue>gave</cue> <content>the number of passengers as 212</content>.',
    '<source>The report</source> <cue>gives</cue> <content>the purpose of the voyage as salvage</content>.',
  ],
  ignores: ['He gave the ring as a present.', 'She gave her name as they left.', 'The club gave him a medal as a reward.'],
});
