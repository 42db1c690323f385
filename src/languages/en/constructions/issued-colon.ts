import { rule } from '../../construction.js';

export default rule({
  id: 'issued-colon',
  says: 'SOURCE issued a statement: CONTENT',
  why: 'A light verb and its noun announce what stands behind the colon.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'colonAfter',
  prior: 0.79,
  finds: [
    '<source>The team</source> <cue>issued a statement</cue> on Friday: <content>The match will be replayed</content>.',
    '<source>The palace</source> <cue>issued a statement</cue>: <content>The king is resting</content>.',
  ],
  ignores: ['The shop sold three things: bread, oil and salt.', 'The council issued a permit for the fair.'],
});
