import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-introduced',
  says: 'SOURCE disagreed. “CONTENT”',
  why: 'A quotation with no attribution of its own belongs to whoever the clause or the sentence before it is about.',
  cue: 'quotation',
  source: 'introducer',
  content: 'ownQuotation',
  act: 'state',
  prior: 0.9,
  finds: [
    '<source>Piet Maas</source> disagreed. <content>“Nobody asked us about the lock.”</content>',
    '<source>Her brother</source> was adamant: <content>“The dog never left the yard.”</content>',
    '<source>The farmer</source>, who lost forty ewes, shrugged. <content>“You bury them and you start again.”</content>',
    'The hall emptied slowly.\n\n<source>Baker Inès Caron</source> was less sure.\n\n<content>“We will see what they do in the spring.”</content>',
    '<content>‘The deck just opened’</content>: <source>survivors</source> recall the sinking\n\nThe ferry sank in May.',
    '<content>“We sang all night”</content>: <source>miner</source> tells of nine days below\n\nHe came up on Sunday.',
  ],
  ignores: [
    'Piet Maas disagreed. “Nobody asked us,” he said.',
    'The road stayed shut all winter. “Nobody came to dig us out.”',
    'Maas has a boat called “Nobody Asked Us”.',
    'Had the mayor left the hall by noon? “The doors were shut.”',
  ],
});
