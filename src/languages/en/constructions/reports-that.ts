import { rule } from '../../construction.js';

export default rule({
  id: 'reports-that',
  says: '… reports that CONTENT',
  why: 'What somebody answers, rejects or looks into was said before, by nobody who is named.',
  cue: 'aired-noun',
  source: 'none',
  content: 'clause',
  hedged: true,
  prior: 0.95,
  finds: [
    'The bishop rejected <cue>reports</cue> that <content>the roof had been sold</content>.',
    'She would not comment on media <cue>reports</cue> that <content>a rival had made an offer</content>.',
    'The minister pushed back on <cue>suggestions</cue> that <content>the alarm came too late</content>.',
    'The clerk dismissed a <cue>suggestion</cue> that <content>the ballot was lost</content>.',
    'The mayor dismissed <cue>claims</cue> <content>the council was broke</content>.',
    'Police are looking into <cue>allegations</cue> that <content>the guards slept</content>.',
  ],
  ignores: ['She claims that the roof leaks.', 'The paper reports that the mill is for sale.', 'He read a report that weekend.'],
});
