import { rule } from '../../construction.js';

export default rule({
  id: 'claim-unowned',
  says: 'the claim that CONTENT',
  why: 'A noun cue whose owner is not named beside it.',
  cue: 'noun',
  source: 'none',
  content: 'nounComplement',
  finds: [
    'After <cue>complaints</cue> that <content>it smelled</content>, the plant was shut.',
    'After <cue>complaints</cue> that <content>it rattled</content>, the bus was taken out of service.',
    'After <cue>complaints</cue> that <content>they were too loud</content>, the bells fell silent.',
  ],
  ignores: ['The baggage claim was closed for an hour.', 'The complaint desk is on the second floor.'],
  misses: ['<cue>Rumors</cue> that <content>the bank would close</content> spread quickly.'],
});
