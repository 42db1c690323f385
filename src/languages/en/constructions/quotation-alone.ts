import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-alone',
  says: '“CONTENT”',
  why: 'A quotation with nobody beside it is still somebody’s words; whose, is not said.',
  cue: 'quotation',
  source: 'none',
  content: 'ownQuotation',
  act: 'state',
  prior: 0.79,
  finds: [
    'The road stayed shut all winter. <content>“Nobody came to dig us out.”</content>',
    '<content>“We rowed all night”</content>\n\nThe crew of the lifeboat came home at six.',
    '<content>‘It was like a war’</content>: village counts the cost of the flood\n\nThe water came at six.',
  ],
  ignores: ['The choir sang “Nobody Came to Dig Us Out” at the end.', 'He was known as “the boss”.'],
});
