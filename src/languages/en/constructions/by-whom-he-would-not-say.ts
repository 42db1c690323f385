import { rule } from '../../construction.js';

export default rule({
  id: 'by-whom-he-would-not-say',
  says: 'CONTENT, SOURCE would not say',
  why: 'A question may stand alone before the comma, and behind it that nobody answers it.',
  cue: 'verb',
  source: 'subject-before',
  content: 'frontedQuestion',
  prior: 0.85,
  finds: [
    'The clerk had been warned. <content>By whom</content>, <source>he</source> <cue>would not say</cue>.',
    '<content>When</content>, <source>the company</source> <cue>would not say</cue>.',
    '<content>How much</content>, <source>the ministry</source> <cue>did not specify</cue>.',
    '<content>For what</content>, <source>the police</source> <cue>have not said</cue>.',
    '<content>Which of them</content>, <source>she</source> <cue>declined to say</cue>.',
  ],
  ignores: ['When the rain came, he did not say goodbye.', 'What a day, he said.'],
});
