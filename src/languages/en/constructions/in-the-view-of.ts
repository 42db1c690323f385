import { rule } from '../../construction.js';

export default rule({
  id: 'in-the-view-of',
  says: 'In the view of SOURCE, CONTENT',
  why: 'As "according to", but what it brings in is an opinion.',
  cue: 'phrase',
  phrases: ['in the view of', 'in the opinion of', 'in the eyes of', 'in the judgement of', 'in the judgment of', 'in the estimation of'],
  source: 'phrase-after',
  content: 'restOfSentence',
  act: 'believe',
  prior: 0.79,
  finds: [
    '<cue>In the view of</cue> <source>the harbour master</source>, <content>the quay is too short</content>.',
    '<cue>In the opinion of</cue> <source>most growers</source>, <content>the frost came a week too late to matter</content>.',
    '<content>The second half was wasted</content>, <cue>in the view of</cue> <source>the coach</source>.',
    '<cue>In the eyes of</cue> <source>the court</source>, <content>both drivers were at fault</content>.',
    '<content>The tower</content>, <cue>in the judgement of</cue> <source>the surveyors</source>, <content>will not last another winter</content>.',
  ],
  ignores: ['The cabin stands in view of the sea.'],
});
