/** Characters that are not what is read: entities of HTML left in a text, and characters that nobody sees. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Edit } from './edits.js';

/** Soft hyphen, zero-width spaces and joiners, marks of direction, word joiner, byte-order mark. */
const INVISIBLE = '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]+';
/** An entity may have been escaped once more: "&amp;quot;". */
const ENTITY = '&(?:amp;){0,3}(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});';
const MISREAD = new RegExp(`${INVISIBLE}|${ENTITY}`, 'gu');
const UNSEEN = new RegExp(INVISIBLE, 'gu');

/** What the numbers from 128 to 159 are written for: they are control characters, but mean the marks of windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Entities read as what they stand for, and invisible characters as nothing. */
export function misreadCharacters(text: string): Edit[] {
  return Array.from(text.matchAll(MISREAD)).flatMap(({ 0: written, index }) => {
    const put = written.startsWith('&') ? decoded(written) : '';
    return put === null ? [] : [{ start: index, end: index + written.length, put: put.replace(UNSEEN, '') }];
  });
}

/** What an entity stands for, or null if there is none of the name. */
function decoded(entity: string): string | null {
  const name = entity.replace(/^&(?:amp;(?=.))*/u, '').slice(0, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  return ofNumber(/^#[xX]/u.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
}

function ofNumber(code: number): string | null {
  if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? null;
  const isText = code >= 32 && code !== 127 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : null;
}
