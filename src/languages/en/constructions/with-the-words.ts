import { rule } from '../../construction.js';

export default rule({
  id: 'with-the-words',
  says: 'SOURCE did something with the words “CONTENT”',
  why: 'Whatever is done with words is done by saying them.',
  cue: 'wording',
  source: 'subject-before',
  content: 'quotationAfter',
  act: 'state',
  prior: 0.79,
  finds: [
    '<source>The skipper</source> closed the meeting <cue>with the words</cue> <content>“Nobody sails tonight.”</content>',
    '<source>She</source> turned to the bailiff <cue>with the question</cue>: <content>“Who sent you?”</content>',
    '<source>The forester</source> sent the growers home <cue>with the remark</cue>, <content>“Plant something else.”</content>',
    '<source>The abbot</source> came to the gate <cue>with a single sentence</cue>: <content>“You are late.”</content>',
    '<source>The warden</source> came out of the hut <cue>with a warning</cue>: <content>“The ice will not hold you.”</content>',
  ],
  ignores: ['The choir left with the banner “Peace for the Valley”.', 'The box was marked with the word “glass”.'],
});
