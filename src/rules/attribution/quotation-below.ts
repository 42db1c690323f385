import { rule } from '../../match/rule.js';

export default rule({
  id: 'quotation-below',
  says: 'SOURCE said in a statement. “CONTENT”',
  why: 'A sentence that reports without saying what is followed by the quotation itself.',
  cue: 'verb',
  source: 'subject-before',
  content: 'quotationBelow',
  finds: [
    '<source>Lind</source> <cue>responded</cue> on Friday. <content>“We will rebuild every house.”</content>',
    '<source>The mayor</source> <cue>replied</cue>. <content>“Nobody asked the nurses.”</content>',
  ],
  ignores: ['The tailor left. “Closed” was painted on the door.', 'Lind said that she was sorry. The mayor was not.'],
});
