import { rule } from '../../construction.js';

export default rule({
  id: 'court-heard',
  says: 'CONTENT, a SOURCE heard',
  why: 'What a court or an inquiry hears is said there, by somebody who need not be named.',
  cue: 'idiom',
  phrases: ['hear'],
  source: 'hearing-before',
  content: 'clauseBefore',
  prior: 0.9,
  clausal: true,
  finds: [
    '<content>The driver had slept for two hours</content>, <source>the inquest</source> <cue>heard</cue>.',
    '<content>A clerk sold nine stamps that were not his</content>, <source>the District Court</source> <cue>heard</cue> on Monday.',
    '<content>The valve had been painted shut</content>, <source>a public inquiry</source> has <cue>heard</cue>.',
    '<content>He kept the money in a biscuit tin</content>, <source>jurors</source> <cue>heard</cue>.',
    '<content>The rink will stay closed</content>, <source>the council</source> <cue>heard</cue> on Tuesday.',
  ],
  ignores: ['The choir sang twice, the neighbours heard.', 'When the bell rang, the court heard two witnesses.'],
});
