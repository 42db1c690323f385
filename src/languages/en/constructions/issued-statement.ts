import { rule } from '../../construction.js';

export default rule({
  id: 'issued-statement',
  says: 'SOURCE issued a statement: “CONTENT”',
  why: 'A light verb and its noun announce the quotation that follows.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'quotationAfter',
  finds: [
    '<source>The embassy</source> <cue>issued a statement</cue>: <content>“The consulate will stay closed.”</content>',
    '<source>The club</source> <cue>issued a statement</cue>, <content>“We regret the incident.”</content>',
    '<source>The airline</source> <cue>issued a statement</cue>: <content>"We regret the delay."</content>',
  ],
  ignores: ['The post office issued a stamp with the word “peace” on it.'],
});
