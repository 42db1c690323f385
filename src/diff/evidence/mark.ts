import type { Mark, Word } from '../types.js';

/** Where a word stands that a finding is shown by. */
export const mark = ({ start, end }: Word): Mark => ({ start, end });
