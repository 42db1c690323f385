import { rule } from '../../construction.js';

export default rule({
  id: 'claim-of',
  says: "SOURCE's claim that CONTENT",
  why: 'Nouns attribute as verbs do, with their owner for a source.',
  cue: 'noun',
  source: 'owner-before',
  content: 'nounComplement',
  finds: [
    'Novak lost the vote despite <source>her</source> <cue>promise</cue> <content>to cut taxes</content>.',
    '<source>His</source> <cue>refusal</cue> <content>to resign</content> angered the party.',
    "<source>Okoro</source>'s <cue>claim</cue> that <content>the vote was rigged</content>, which no court upheld, cost him his seat.",
  ],
  ignores: ["The museum's new wing opened in the spring."],
});
