/** How the name of a body is written in running text, whatever the letterhead does with it. */

import { NAMING } from '../../languages/naming.js';

const SMALL = NAMING.smallPattern;

/**
 * A name in capitals as the rest of the text writes it, or with capitals at the beginnings of its words;
 * an acronym in brackets behind it is left out.
 * @param text the whole document
 */
export function bodyName(written: string, text: string): string {
  const name = written.replace(/\s*\([^)]*\)\s*$/u, '').replace(/[,;:]+$/u, '');
  if (hasSmall(name) || !/\p{Lu}{4}/u.test(name)) return name;
  const elsewhere = new RegExp(name.split(/\s+/u).map(escaped).join('\\s+'), 'giu');
  for (const [found] of text.matchAll(elsewhere)) if (hasSmall(found)) return found.replace(/\s+/gu, ' ');
  return titled(name, text);
}

/** Whether a word of weight has small letters. */
const hasSmall = (name: string): boolean => name.split(/\s+/u).some((word) => word !== word.toUpperCase() && !SMALL.test(word));

/** Capitals at the beginnings of words only, but for acronyms that the text has and the short form of a company at the end. */
export function titled(name: string, text = ''): string {
  return name
    .split(/\s+/u)
    .map((word, at, all) => {
      if (at > 0 && at === all.length - 1 && /^\p{Lu}{2,3}$/u.test(word)) return word;
      return at > 0 && SMALL.test(word) ? word.toLowerCase() : wordOf(word, text);
    })
    .join(' ');
}

/** A person's name in capitals, as running text writes it. */
export const titledPerson = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => wordOf(word, ''))
    .join(' ');

/** An acronym stays: the running text has it in capitals too. */
function wordOf(word: string, text: string): string {
  const running = new RegExp(`\\p{Ll} ${escaped(word)}(?![\\p{L}])|(?<![\\p{L}])${escaped(word)}(?:['’]s)? \\p{Ll}`, 'u');
  if (word.length <= 5 && running.test(text)) return word;
  return word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=\p{L}['’])\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase());
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
