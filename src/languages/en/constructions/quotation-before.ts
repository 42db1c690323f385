import { rule } from '../../construction.js';

export default rule({
  id: 'quotation-before',
  says: '“CONTENT,” SOURCE said',
  why: 'A quotation that ends where subject and cue begin is theirs.',
  cue: 'verb',
  source: 'subject-before',
  content: 'quotationBefore',
  finds: [
    'The minister was blunt: <content>“No school will close,”</content> <source>she</source> <cue>said</cue>.',
    'The captain had one wish: <content>“Rain tonight, and wind,”</content> <source>he</source> <cue>said</cue>.',
    'Her letter was short: <content>“Ask the mayor,”</content> <source>she</source> <cue>wrote</cue>.',
    '<content>“The talks have failed,”</content> <source>Okoro</source> <cue>said</cue>.',
    '<content>“The deal,”</content> <source>Novak</source> <cue>said</cue>, <content>“was never signed.”</content>',
    '<content>“I will not resign,”</content> <source>Lind</source> <cue>wrote</cue> in a letter to members.',
    '<content>“We lost everything,”</content> <source>Jun Watanabe</source> <cue>said</cue>. <content>“Nobody came to help.”</content>',
  ],
  ignores: ['“I saw nothing,” said the captain.', 'The song “Rivers” ran on the radio all summer.'],
});
