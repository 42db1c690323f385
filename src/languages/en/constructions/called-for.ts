import { rule } from '../../construction.js';

export default rule({
  id: 'called-for',
  says: 'SOURCE called for CONTENT',
  why: 'A preposition links many cue verbs to their content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'prepositionPhrase',
  finds: [
    '<source>The agency</source> <cue>warned</cue> of <content>a shortage of drinking water</content>.',
    '<source>The union</source> <cue>called</cue> for <content>a boycott of the fair</content>.',
    '<source>The critics</source> <cue>complained</cue> about <content>the noise</content>.',
    '<source>The envoy</source> <cue>warned</cue> <content>against a hasty withdrawal</content>.',
    '<source>The envoy</source> <cue>warned</cue> in a lecture on Friday <content>against haste</content>.',
    '<source>Lind</source> <cue>complained</cue> at the meeting about <content>the noise</content>.',
  ],
  ignores: ['The hikers waited for the bus.', 'The boat drifted along the coast.'],
});
