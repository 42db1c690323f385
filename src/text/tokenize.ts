/** Words, numbers and marks with their exact places. */
import type { Range } from '../document.js';
import type { Apostrophes } from '../languages/words.js';

// Abbreviations with inner dots, numbers, words with inner hyphens or apostrophes, doubled quote marks, dashes typed as hyphens, and any other single character.
const TOKEN =
  /(?:\p{L}-)?(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?|[\p{L}\p{M}\p{N}_]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*|``|''|--+|\S/gu;
const JOINED = /^['’]\p{L}+/u;

/**
 * Splits a stretch of text. Clitics are words of their own ("he 's", "Smith 's", "do n't"); "O'Brien" stays one.
 * @returns ranges in UTF-16 units of the whole text, in order, never overlapping
 */
export function tokenize(text: string, range: Range, apostrophes: Apostrophes): Range[] {
  const out: Range[] = [];
  // Without what follows: a word of megabytes that was cut into sentences would be read to its end for each of them.
  const stretch = text.slice(range.start, range.end);
  // Whatever is no blank is a word or part of one, so where a word begins needs no match to tell it: making one takes long.
  for (let from = behindBlanks(stretch, 0); from < stretch.length; from = behindBlanks(stretch, TOKEN.lastIndex)) {
    TOKEN.lastIndex = from;
    TOKEN.test(stretch);
    const word = { start: range.start + from, end: range.start + TOKEN.lastIndex };
    if (!JOINS.has(text[word.end] ?? '')) {
      out.push(word);
      continue;
    }
    const next = withApostrophe(text, withSite(text, word, apostrophes), apostrophes);
    const last = next.at(-1);
    if (last && isAbbreviationDot(text, last, range.end)) next[next.length - 1] = { start: last.start, end: last.end + 1 };
    out.push(...next);
    TOKEN.lastIndex = (next.at(-1)?.end ?? range.end) - range.start;
  }
  return out;
}

/** What may join a word to what is behind it. */
const JOINS: ReadonlySet<string> = new Set(["'", '’', '.']);

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const isBlank = (code: number): boolean =>
  code === SPACE || (code < FIRST_FOREIGN ? code >= TAB && code <= RETURN : /\s/.test(String.fromCharCode(code)));

const SPACE = 32;
const TAB = 9;
const RETURN = 13;
const FIRST_FOREIGN = 128;

/** "Brennar.com": a capital, and where the name of the site ends. */
function withSite(text: string, word: Range, { site }: Apostrophes): Range {
  if (text[word.end] !== '.' || !/\p{Lu}/u.test(text.charAt(word.start))) return word;
  const found = site.exec(text.slice(word.end, word.end + REACH));
  return found ? { start: word.start, end: word.end + found[0].length } : word;
}

/** A full stop inside a sentence belongs to the abbreviation before it ("Sen. Rubio"); at the end it stands alone. */
function isAbbreviationDot(text: string, word: Range, end: number): boolean {
  if (text[word.end] !== '.' || !/\p{L}/u.test(text.slice(word.end - 1, word.end))) return false;
  const rest = text.slice(word.end + 1, Math.min(end, word.end + 41));
  return /^[\s,;:')\]–—-]/u.test(rest) && /[\p{L}\p{N}]/u.test(rest);
}

/** "O'Malley's": whatever apostrophes join is one word, the last clitic behind it another. */
function withApostrophe(text: string, first: Range, apostrophes: Apostrophes): Range[] {
  let word = first;
  for (let joined = joinedTo(text, word); joined !== null; joined = joinedTo(text, word)) {
    const clitic = cliticOf(text, word, apostrophes);
    if (clitic) return clitic;
    word = { start: word.start, end: joined };
  }
  return [word];
}

/** Where the word that an apostrophe joins to this one ends, or null. */
function joinedTo(text: string, { end }: Range): number | null {
  const mark = text[end];
  if ((mark !== "'" && mark !== '’') || !/\p{L}/u.test(text.slice(end - 1, end))) return null;
  const joined = JOINED.exec(text.slice(end, end + REACH));
  return joined && end + joined[0].length;
}

const REACH = 24;

/** The word and the clitic behind it, or null if it has none. */
function cliticOf(text: string, word: Range, { clitic, split }: Apostrophes): Range[] | null {
  const after = text.slice(word.end, word.end + REACH);
  const found = clitic.exec(after);
  if (found) return [word, { start: word.end, end: word.end + found[0].length }];
  const before = text.slice(Math.max(word.start, word.end - REACH), word.end);
  if (!split.rest.test(after) || !split.word.test(before) || before.length <= 2) return null;
  return [
    { start: word.start, end: word.end - 1 },
    { start: word.end - 1, end: word.end + 2 },
  ];
}
