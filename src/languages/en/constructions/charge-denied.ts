import { rule } from '../../construction.js';

export default rule({
  id: 'charge-denied',
  says: 'a CONTENT that SOURCE denied',
  why: 'A noun for what was put forward, with a clause that tells how somebody answered it: the noun is what was denied.',
  cue: 'verb',
  source: 'answerer-before',
  content: 'answeredNoun',
  prior: 0.9,
  finds: [
    'It was moved by night, <content>a charge</content> <source>Oslo</source> <cue>denies</cue>.',
    'Critics say it was rushed, <content>a charge</content> <source>the minister</source> <cue>denies</cue>.',
    'The strikers want nine per cent, <content>a demand</content> <source>the ministry</source> <cue>turned down</cue>.',
    'Fans blamed the pitch, <content>a theory</content> that <source>the governing body</source> <cue>rejected</cue> on Monday.',
    '<content>The accusation</content>, which <source>the board</source> <cue>rubbished</cue>, came from a rival.',
    'They were not warned, <content>an allegation</content> <source>the utility</source> <cue>disputes</cue>.',
  ],
  ignores: ['He wore a coat the tailor disputes.', 'It was a claim the clerk made twice.'],
});
