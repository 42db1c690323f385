import { rule } from '../../construction.js';

export default rule({
  id: 'expressed-hope',
  says: 'SOURCE expressed hope that CONTENT',
  why: 'A light verb and a noun make one cue.',
  cue: 'light-noun',
  source: 'subject-before',
  content: 'nounComplement',
  finds: [
    '<source>The chancellor</source> <cue>expressed hope</cue> that <content>the talks would resume</content>.',
    '<source>The union</source> <cue>voiced concern</cue> that <content>jobs would be lost</content>.',
    '<source>Lind</source> <cue>made a promise</cue> <content>to rebuild the school</content>.',
    '<source>The newspaper</source> <cue>repeated the allegation</cue> that <content>the ballots had been burned</content>.',
  ],
  ignores: ['She showed her letter to the guard.', 'The captain had a sandwich on the bridge.', 'The council gave the choir a new hall.'],
});
