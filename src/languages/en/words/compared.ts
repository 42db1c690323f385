/** What the comparison of wordings asks of English words. */
import type { ComparedWords } from '../../comparison.js';
import { DIMENSIONS } from './quantities.js';

export const COMPARED_WORDS: ComparedWords = {
  dimensions: DIMENSIONS,
};
