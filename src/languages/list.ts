/** Lists of words as they are written in data. */

/** Words parted by white space. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** The same as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(list(words));

/** Words and phrases parted by commas or line breaks. */
export const phrases = (words: string): string[] => words.trim().split(/\s*[,\n]\s*/);
