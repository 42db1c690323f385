import { rule } from '../../construction.js';

export default rule({
  id: 'it-was-said-around',
  says: 'CONTENT, it was said, CONTENT',
  why: 'The same between commas: what stands before it and behind it is one clause.',
  cue: 'hearsay',
  hedged: true,
  source: 'origin',
  content: 'clauseAround',
  prior: 0.74,
  finds: [
    '<content>The gardener</content>, it <cue>is said</cue>, <content>has asked for a transfer</content>.',
    '<content>The boat</content>, it <cue>was believed</cue>, <content>had sunk in the night</content>.',
    '<content>The farm</content>, it <cue>is understood</cue>, <content>was sold in May</content>.',
  ],
  ignores: ['The ferry sailed, and it was a relief.', 'The ferry will sail again on Friday, it was announced.'],
});
