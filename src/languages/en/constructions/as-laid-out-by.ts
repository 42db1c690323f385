import { rule } from '../../construction.js';

export default rule({
  id: 'as-laid-out-by',
  says: 'As laid out by SOURCE, CONTENT',
  why: 'Who lays a matter out, describes or puts it says what stands around.',
  cue: 'phrase',
  phrases: [
    'laid out',
    'set out',
    'outlined',
    'described',
    'detailed',
    'spelled out',
    'spelt out',
    'recounted',
    'told',
    'put',
    'presented',
  ].flatMap((verb) => [`as ${verb} by`, ...(/^(?:told|put|presented)$/.test(verb) ? [] : [`as ${verb} in`])]),
  source: 'phrase-after',
  content: 'restOfSentence',
  act: 'state',
  prior: 0.72,
  finds: [
    '<content>The plan</content>, <cue>as laid out by</cue> <source>the transport agency</source>, <content>would close four stations</content>.',
    '<content>The scheme</content>, <cue>as described by</cue> <source>its authors</source>, <content>needs no public money</content>.',
    '<cue>As set out in</cue> <source>the charge sheet</source>, <content>the clerk kept two sets of books</content>.',
    '<content>The feud</content>, <cue>as told by</cue> <source>the younger brother</source>, <content>began with a goat</content>.',
    '<content>The crossing</content>, <cue>as recounted by</cue> <source>the crew</source>, <content>took nine days</content>.',
  ],
  ignores: ['The hall was as crowded as ever.', 'The meeting went as planned.'],
});
