import { rule } from '../../construction.js';

export default rule({
  id: 'proposal-of-a-group',
  says: 'a SOURCE proposal for CONTENT',
  why: 'Whose the proposal is may stand before it like an adjective: a nation, or a group.',
  cue: 'noun',
  source: 'group-before',
  content: 'nounComplement',
  prior: 0.72,
  finds: [
    'A <source>Chilean</source> <cue>proposal</cue> for <content>a joint patrol</content> was rejected.',
    'Nobody replied to the <source>Kenyan</source> <cue>offer</cue> of <content>a loan</content>.',
    'A <source>union</source> <cue>demand</cue> for <content>a pause</content> was turned down.',
    'Drivers laughed at a <source>company</source> <cue>offer</cue> of <content>a bonus</content>.',
    'A <source>government</source> <cue>promise</cue> that <content>the road would be mended</content> has been forgotten.',
  ],
  ignores: [
    'A marriage proposal for the widow came by post.',
    'A French letter of the period was sold.',
    'The Swiss order of battle was lost.',
  ],
});
