/** Names of bodies as texts write them, made comparable. */

import { NAMING } from '../../languages/naming.js';
import { fold } from '../../speakers/read/fold.js';
import { lookUp } from '../../speakers/read/gazetteer.js';
import { classOfBody, singular } from '../../speakers/read/words.js';
import { CAMPS } from '../compared.js';

/** Lower case, no accents, no article or possessive in front, none behind. */
export const nameKey = (name: string): string => fold(name).replace(CAMPS.nameLead, '').replace(CAMPS.nameEnd, '').trim();

/** The words of a name that no other body of its kind has. */
export function ownWords(name: string): Set<string> {
  return new Set(wordsOf(name).filter((word) => !CAMPS.small.has(word) && classOfBody(word) === null));
}

/** The classes that the words of a name tell ("bank" → company); a country or its seat is a government. */
export function classesOf(name: string): Set<string> {
  const place = lookUp(name);
  if (place?.class) return new Set([place.class]);
  if (place?.kind === 'state') return new Set(['government', 'ministry', 'military']);
  const words = wordsOf(name);
  if (NAMING.mastheads.has(words.at(-1) ?? '')) return new Set(CAMPS.press);
  const classes = new Set(words.flatMap((word) => classOfBody(word) ?? []));
  if (CAMPS.workforce.has(words.at(-1) ?? '')) classes.add('union');
  if (CAMPS.central.has(words[0] ?? '') && lookUp(name.split(' ').at(-1) ?? '')) classes.add('agency');
  return classes;
}

/** Words in the singular, without possessive marks. */
export function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** Initials of the words that count: "Brennar Lift and Cable Workers" → "blcw". */
export const initialsOf = (name: string): string =>
  nameKey(name)
    .split(/[\s-]+/u)
    .filter((word) => !CAMPS.small.has(word) || CAMPS.initials.has(word))
    .map((word) => word.charAt(0))
    .join('');
