import { rule } from '../../construction.js';

export default rule({
  id: 'charges-answered',
  says: 'SOURCE denied CONTENT (what is laid to their door)',
  why: 'In court the crime itself, with the number of counts or without, is what is denied or admitted.',
  cue: 'verb',
  source: 'subject-before',
  content: 'chargesAnswered',
  prior: 0.88,
  finds: [
    '<source>Ana Weber</source>, who <cue>denies</cue> <content>nine counts of arson</content>, sat with folded hands.',
    '<source>Two nurses</source>, who <cue>deny</cue> <content>three charges of theft</content>, were in the dock.',
    '<source>Uche Dube</source>, who has <cue>admitted</cue> <content>two counts of arson</content>, wept.',
    '<source>The owner</source>, who <cue>denies</cue> <content>fraud</content>, was not in court.',
    '<source>The baker</source>, who <cue>admits</cue> <content>bribery</content>, will be sentenced in May.',
  ],
  ignores: ['The clerk denied the nurse a charge of her own.', 'The gate admitted three counts and a duke.'],
});
