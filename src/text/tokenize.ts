/** Words, numbers and marks with their exact places. */
import type { Range } from '../document.js';

// Abbreviations with inner dots, numbers, words with inner hyphens or apostrophes, doubled quote marks, and any other single character.
const TOKEN = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?|[\p{L}\p{M}\p{N}_]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*|``|''|\S/gu;
const CLITIC = /^(?:['’](?:s|d|m|ll|re|ve))(?![\p{L}\p{N}])/iu;
const NEGATION = /^(\p{L}+)n$/iu;
const JOINED = /^['’]\p{L}+/u;

/**
 * Splits a stretch of text. Clitics are words of their own ("he 's", "Smith 's", "do n't"); "O'Brien" stays one.
 * @returns ranges in UTF-16 units of the whole text, in order, never overlapping
 */
export function tokenize(text: string, range: Range): Range[] {
  const out: Range[] = [];
  TOKEN.lastIndex = range.start;
  for (let at = TOKEN.exec(text); at && at.index < range.end; at = TOKEN.exec(text)) {
    const next = withApostrophe(text, { start: at.index, end: Math.min(TOKEN.lastIndex, range.end) });
    const last = next.at(-1);
    if (last && isAbbreviationDot(text, last, range.end)) next[next.length - 1] = { start: last.start, end: last.end + 1 };
    out.push(...next);
    TOKEN.lastIndex = next.at(-1)?.end ?? TOKEN.lastIndex;
  }
  return out;
}

/** A full stop inside a sentence belongs to the abbreviation before it ("Sen. Rubio"); at the end it stands alone. */
function isAbbreviationDot(text: string, word: Range, end: number): boolean {
  if (text[word.end] !== '.' || !/\p{L}/u.test(text.slice(word.end - 1, word.end))) return false;
  const rest = text.slice(word.end + 1, Math.min(end, word.end + 41));
  return /^[\s,;:')\]–—-]/u.test(rest) && /[\p{L}\p{N}]/u.test(rest);
}

function withApostrophe(text: string, word: Range): Range[] {
  const mark = text[word.end];
  if ((mark !== "'" && mark !== '’') || !/\p{L}/u.test(text.slice(word.end - 1, word.end))) return [word];
  const after = text.slice(word.end, word.end + 24);
  const clitic = CLITIC.exec(after);
  if (clitic) return [word, { start: word.end, end: word.end + clitic[0].length }];
  if (/^['’]t(?!\p{L})/iu.test(after) && NEGATION.test(text.slice(word.start, word.end)) && word.end - word.start > 2) {
    return [
      { start: word.start, end: word.end - 1 },
      { start: word.end - 1, end: word.end + 2 },
    ];
  }
  const joined = JOINED.exec(after);
  // "O'Malley's": what is joined may have a clitic behind it.
  return joined ? withApostrophe(text, { start: word.start, end: word.end + joined[0].length }) : [word];
}
