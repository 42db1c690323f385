/** By whose words it is told who a source is, whatever a text is written in. */
import { NAMING_WORDS } from './en/words/naming.js';
import type { NamingWords } from './naming-words.js';

export const NAMING: NamingWords = NAMING_WORDS;
