import { rule } from '../../construction.js';

export default rule({
  id: 'it-was-said-that',
  says: 'It was announced that CONTENT',
  why: 'Hearsay in the passive: if anybody speaks, it is the place it comes from.',
  cue: 'hearsay',
  hedged: true,
  source: 'origin',
  content: 'thatClause',
  prior: 0.72,
  finds: [
    'Yesterday it <cue>was announced</cue> that <content>the tax would fall</content>.',
    'From <source>the ministry</source> it <cue>is said</cue> that <content>the talks have failed</content>.',
  ],
  ignores: ['It was clear that the match was over.', 'It was the last match of the season.'],
});
