import { type Lexicon, type LexiconTable, readLexicon } from '../lexicon.js';
import table from './lexicon.table.json' with { type: 'json' };
import { ENDINGS, IRREGULAR, UNLISTED } from './words/irregular.js';

/** The English words that news uses: WordNet and word vectors, reduced (see NOTICE). */
export const ENGLISH_LEXICON: Lexicon = readLexicon({
  table: table satisfies LexiconTable,
  irregular: IRREGULAR,
  endings: ENDINGS,
  unlisted: UNLISTED,
});
