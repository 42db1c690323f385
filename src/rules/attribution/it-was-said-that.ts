import { rule } from '../../match/rule.js';

export default rule({
  id: 'it-was-said-that',
  says: 'It was announced that CONTENT',
  why: 'Hearsay in the passive: the text does not say who speaks.',
  cue: 'passive',
  hedged: true,
  source: 'none',
  content: 'thatClause',
  finds: [
    'Yesterday it <cue>was announced</cue> that <content>the tax would fall</content>.',
    'On Monday it <cue>was announced</cue> that <content>the match had been postponed</content>.',
  ],
  ignores: ['It was clear that the match was over.', 'It was the last match of the season.'],
});
