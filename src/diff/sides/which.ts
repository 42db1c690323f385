/** Of two sides the first, or the second. */
export type Which = 0 | 1;
