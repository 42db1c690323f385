import { rule } from '../../construction.js';

export default rule({
  id: 'asked-for',
  says: 'SOURCE asked for CONTENT',
  why: 'Some verbs do nothing but speak with their preposition, however short the thing that is spoken of.',
  cue: 'idiom',
  phrases: [
    'call [for]',
    'appeal [for]',
    'plead [for]',
    'press [for]',
    'hope [for]',
    'ask [for]',
    'argue [for]',
    'argue [against]',
    'complain [of]',
    'boast [of]',
    'boast [about]',
    'apologise [for]',
    'apologize [for]',
    'worry [about]',
  ],
  source: 'speaker-before',
  content: 'prepositionPhrase',
  prior: 0.72,
  finds: [
    '<source>The opposition</source> <cue>called</cue> for <content>a referendum</content>.',
    '<source>She</source> <cue>hopes</cue> for <content>rain</content>.',
    '<source>The keeper</source> <cue>apologised</cue> for <content>the noise</content>.',
  ],
  ignores: ['The recipe calls for two eggs.', 'The job called for patience.', 'The letter is pressed for time.'],
});
