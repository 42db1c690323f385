import { rule } from '../../construction.js';

export default rule({
  id: 'neither-confirmed',
  says: 'SOURCE would neither confirm nor deny CONTENT',
  why: 'A set phrase for no answer.',
  cue: 'phrase',
  phrases: [
    'would neither confirm nor deny',
    'could neither confirm nor deny',
    'can neither confirm nor deny',
    'will neither confirm nor deny',
    'would neither confirm nor rule out',
    'neither confirmed nor denied',
    'has neither confirmed nor denied',
    'have neither confirmed nor denied',
    'would not confirm or deny',
    'could not confirm or deny',
    'did not confirm or deny',
  ],
  source: 'phrase-before',
  content: 'rest',
  act: 'decline',
  prior: 0.98,
  finds: [
    '<source>The ministry</source> <cue>would neither confirm nor deny</cue> <content>the sale</content>.',
    '<source>Lind</source> <cue>neither confirmed nor denied</cue> that <content>she would stand</content>.',
    '<source>The club</source> <cue>could neither confirm nor deny</cue> <content>the rumour</content>.',
    '<source>The palace</source> <cue>would neither confirm nor rule out</cue> <content>a visit</content>.',
    '<source>Army officers</source> <cue>would not confirm or deny</cue> <content>the figure</content>.',
  ],
  ignores: ['The ministry confirmed the sale.', 'They would neither eat nor drink.'],
});
