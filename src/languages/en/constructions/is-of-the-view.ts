import { rule } from '../../construction.js';

const HELD = ['view', 'opinion', 'belief', 'conviction'];

export default rule({
  id: 'is-of-the-view',
  says: 'SOURCE is of the view that CONTENT',
  why: 'A view that somebody is of, holds or takes is theirs, and a clause as "think" has it tells it.',
  cue: 'idiom',
  phrases: [
    ...HELD.flatMap((noun) => [
      `be of the ${noun}`,
      `be firmly of the ${noun}`,
      `be of the same ${noun}`,
      `hold the ${noun}`,
      `take the ${noun}`,
    ]),
    'be under the impression',
    'be in no doubt',
    'have no doubt',
    'have little doubt',
    'have no doubts',
    'be at pains to say',
    'be at pains to stress',
  ],
  source: 'subject-before',
  content: 'clause',
  act: 'believe',
  prior: 0.9,
  finds: [
    '<source>The surveyor</source> <cue>is of the opinion</cue> that <content>the tower will not last</content>.',
    '<source>Most growers</source> <cue>are of the view</cue> that <content>the frost came too late to matter</content>.',
    '<source>The bench</source> <cue>took the view</cue> that <content>the lease had lapsed</content>.',
    '<source>Her brothers</source> <cue>are in no doubt</cue> that <content>the will was forged</content>.',
    '<source>The crew</source> <cue>were under the impression</cue> <content>the hatch had been shut</content>.',
  ],
  ignores: ['The room was of the same size.', 'The path takes the walker past the mill.'],
});
