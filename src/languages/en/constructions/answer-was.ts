import { rule } from '../../construction.js';

export default rule({
  id: 'answer-was',
  says: "SOURCE's answer was “CONTENT”",
  why: 'A noun for words, whose they are, and the words.',
  cue: 'wording-noun',
  source: 'answerer',
  content: 'ownedQuotation',
  act: 'state',
  prior: 0.79,
  finds: [
    'The <cue>answer</cue> from <source>the stationmaster</source> was, <content>“Then take the bus.”</content>',
    'Ilves remembers the <cue>reply</cue> of <source>the oldest miner</source>: <content>“Nobody goes down there now.”</content>',
    '<source>Her</source> <cue>reply</cue> was <content>“We have nothing to hide.”</content>',
    "<source>The vet</source>'s <cue>email</cue> was: <content>“No animal should live like that.”</content>",
    'The <cue>message</cue> of <source>the bishop</source> was: <content>“Open the doors.”</content>',
  ],
  ignores: ['The question of the bridge was “settled”, they found.', 'Her answer was wrong.'],
});
