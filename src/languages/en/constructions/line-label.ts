import { rule } from '../../construction.js';

export default rule({
  id: 'line-label',
  says: 'SOURCE: CONTENT',
  why: 'In a headline a colon stands for the verb, behind whoever says so.',
  cue: 'line-head',
  source: 'line-teller',
  content: 'behindLabel',
  act: 'state',
  prior: 0.85,
  finds: [
    '<source>Study</source><cue>:</cue> <content>bees can count</content>',
    '<source>Police</source><cue>:</cue> <content>two men held over fire</content>',
    '<source>Mayor</source><cue>:</cue> <content>tap water is safe</content>',
    '<source>Bank chief</source><cue>:</cue> <content>rates will not rise this year</content>',
    '<source>WHO</source><cue>:</cue> <content>Cholera has reached the coast</content>',
  ],
  ignores: [
    'Recipe: lamb with rice',
    'Police: what we know so far',
    'Review: a study in grief',
    'Frost: a guide',
    'Farmers: heroes of the plain',
    'Dams: why they burst',
  ],
});
