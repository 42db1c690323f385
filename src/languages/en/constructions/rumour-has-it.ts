import { rule } from '../../construction.js';

export default rule({
  id: 'rumour-has-it',
  says: 'RUMOUR has it that CONTENT',
  why: 'Whatever has it that something is so says it: talk, mostly, and nobody.',
  cue: 'phrase',
  phrases: ['has it', 'had it', 'have it'],
  source: 'phrase-before',
  content: 'clause',
  hedged: true,
  act: 'state',
  prior: 0.79,
  finds: [
    '<source>Rumour</source> <cue>has it</cue> that <content>the mill will close</content>.',
    '<source>Legend</source> <cue>has it</cue> <content>the bell was stolen</content>.',
    '<source>Village gossip</source> <cue>had it</cue> that <content>the sexton drank</content>.',
    '<source>Talk in the harbour</source> <cue>has it</cue> that <content>the fleet is for sale</content>.',
    '<source>Tradition</source> <cue>has it</cue> that <content>a queen planted the yew</content>.',
  ],
  ignores: ['The museum has it in a case.', 'She had it all.'],
});
