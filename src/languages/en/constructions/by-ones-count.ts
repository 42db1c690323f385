import { rule } from '../../construction.js';

export default rule({
  id: 'by-ones-count',
  says: 'By SOURCE, CONTENT',
  why: "A count, an account or a version that somebody owns makes the sentence that somebody's.",
  cue: 'yardstick',
  source: 'noun-after',
  content: 'restOfSentence',
  prior: 0.85,
  finds: [
    "<cue>By</cue> <source>Ankara's count</source>, <content>eleven ships were turned away</content>.",
    "<content>Eleven ships were turned away</content>, <cue>by</cue> <source>the coastguard's tally</source>.",
    "<cue>In</cue> <source>the miller's version</source>, <content>the sluice had been open all night</content>.",
    "<content>The trawler</content>, <cue>in</cue> <source>Oslo's account</source>, <content>rammed the patrol boat twice</content>.",
    "<cue>On</cue> <source>the ministry's figures</source>, <content>one pupil in six stayed at home</content>.",
  ],
  misses: ["<content>Eleven ships were turned away</content>, <cue>by</cue> <source>the coastguard's own reckoning</source>."],
  ignores: [
    'By the end of the count, the hall was empty.',
    "She lived in her sister's house.",
    "The court added 300 crowns to the charity's account.",
    'The council gave the figure in its estimate.',
    'The count was held on Friday, by candlelight.',
  ],
});
