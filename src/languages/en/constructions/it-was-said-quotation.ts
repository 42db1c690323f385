import { rule } from '../../construction.js';

export default rule({
  id: 'it-was-said-quotation',
  says: '“CONTENT,” it was said',
  why: 'A quotation with a passive cue: hearsay, word for word.',
  cue: 'hearsay',
  hedged: true,
  source: 'origin',
  content: 'quotationBefore',
  prior: 0.72,
  finds: [
    '<content>“The roads are safe,”</content> it <cue>was announced</cue>.',
    '<content>“Nobody will be left behind,”</content> it <cue>was said</cue> from <source>the palace</source>.',
  ],
  ignores: ['“We are late,” the pilot said.'],
});
