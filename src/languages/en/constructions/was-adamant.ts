import { rule } from '../../construction.js';

export default rule({
  id: 'was-adamant',
  says: 'SOURCE was adamant: CONTENT',
  why: 'An adjective for a way of speaking announces what stands behind the colon.',
  cue: 'adjective',
  source: 'speaker-before',
  content: 'colonAfter',
  act: 'state',
  prior: 0.79,
  finds: [
    '<source>The mayor</source> was <cue>blunt</cue>: <content>the bridge would never be rebuilt</content>.',
    'On the figures <source>the union</source> is <cue>firm</cue>: <content>ninety men walked out</content>.',
    '<source>Her lawyer, Ana Lind</source>, was <cue>categorical</cue>: <content>no such letter was ever sent</content>.',
    '<source>He</source> was <cue>brief</cue>: <content>the tour was off</content>.',
    '<source>The farmers</source> were <cue>adamant</cue> on Friday: <content>the wolves had to go</content>.',
  ],
  ignores: ['The rules were clear: no dogs, no bicycles.', 'The soil was firm: nothing sank.'],
});
