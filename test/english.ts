/** The stages that need a language, for English texts. */
import type { Cleaned, Tagged } from '../src/document.js';
import { ENGLISH } from '../src/languages/en/index.js';
import { clean as cleanIn } from '../src/text/clean.js';
import { prepare as prepareIn } from '../src/text/prepare.js';

export const clean = (text: string): Cleaned => cleanIn(text, ENGLISH);
export const prepare = (text: string): Tagged => prepareIn(text, ENGLISH);
