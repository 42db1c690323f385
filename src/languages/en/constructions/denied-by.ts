import { rule } from '../../construction.js';

export default rule({
  id: 'denied-by',
  says: 'CONTENT was denied by SOURCE',
  why: 'The agent of a passive is the source, its subject the content.',
  cue: 'passive',
  source: 'agent-after',
  content: 'passiveSubject',
  finds: [
    '<addressee>We</addressee> <cue>were told</cue> by <source>the harbour office</source>, in writing, that <content>the crane was safe</content>.',
    '<content>The report</content> <cue>was dismissed</cue> by <source>the governor</source>.',
    '<content>The plan</content> <cue>was criticized</cue> by <source>environmental groups</source>.',
    '<content>The accusations</content> <cue>were rejected</cue> by <source>the embassy</source>.',
  ],
  ignores: ['The house was built by a local firm.', 'The harbour was hit by a storm.'],
});
