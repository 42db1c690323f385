import { rule } from '../../construction.js';

export default rule({
  id: 'said-clause',
  says: 'SOURCE said CONTENT',
  why: 'English drops "that": a subject and a finite verb behind the cue are the content all the same.',
  cue: 'verb',
  source: 'subject-before',
  content: 'bareClause',
  finds: [
    'In Lima <source>Ana Soto</source> <cue>said</cue> <content>the pier was safe</content>.',
    'On 3 May <source>Ana Soto</source> <cue>said</cue> <content>the pier was safe</content>.',
    'At Easter <source>Bishop Adeyemi</source> <cue>said</cue> <content>the bells were cracked</content>.',
    'In a statement <source>Soto</source> <cue>said</cue> <content>the pier was safe</content>.',
    'In Kenya <source>officials</source> <cue>said</cue> <content>the mine was closed</content>.',
    'After the match <source>Soto</source> <cue>said</cue> <content>the pitch was a bog</content>.',
    '<source>Researchers</source> have for years been <cue>saying</cue> <content>the reef is dying</content>.',
    '<source>Okoro</source> <cue>said</cue> <content>the clinic had run out of blood</content>.',
    '<source>The clinic</source> <cue>says</cue> <content>nobody was turned away</content>.',
    '<source>Lind</source> <cue>said</cue> <content>the talks had failed</content>.',
  ],
  ignores: [
    'The company has never shown us a single figure; it sends lawyers.',
    'She taught him the harp; he paid in fish.',
    'The guide told them a tale; nobody laughed.',
    'The tailor sewed the coat she had ordered.',
    'Okoro said goodbye.',
  ],
});
