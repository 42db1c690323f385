import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-signed',
  says: '“CONTENT” with SOURCE on the line below',
  why: 'A letter, a pull quote or a caption has the name of its speaker on a line of its own.',
  cue: 'quotation',
  source: 'signature-below',
  content: 'ownQuotation',
  act: 'state',
  prior: 0.9,
  finds: [
    '<content>“My kettle was sent back to me three times without its lid.”</content>\n\n<source>Ines Caron, Velm</source>',
    '<content>“We rowed all night.”</content>\n\n<source>Tom Okafor</source>',
  ],
  ignores: ['“We rowed all night.”\n\nTom Okafor went home.'],
});
