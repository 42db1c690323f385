/** The words of a name, and whether two names are one's. */
import { NAMING } from '../../languages/naming.js';
import { askedOnce } from '../../text/asked-once.js';
import { LEGAL_FORMS } from '../../world/organizations.js';
import { fold } from '../read/fold.js';
import { isGivenName } from '../read/given-name.js';
import { spellingKey } from '../read/spelling.js';

const SUFFIX = NAMING.suffixPattern;

/** Words of a name that tell who it is: no initials' dots, no "Jr." */
export const nameWords = askedOnce((name): readonly string[] =>
  fold(name)
    .split(/[\s.]+/)
    .filter((word) => word && !SUFFIX.test(word)),
);

/** The letters that a name of several words may be shortened to: of its capitals, of those before "of", of all its words. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const of = words.indexOf('of');
  const lists = [capitals, words, of > 1 ? words.slice(0, of) : []];
  const out = new Set(
    lists
      .filter((list) => list.length > 1)
      .map((list) =>
        list
          .map((word) => word.charAt(0))
          .join('')
          .toLowerCase(),
      ),
  );
  return [...out];
}

/** The words of a body's name; a firm is one with its legal form ("AB", "N.V.") and without. */
export const firmWords = askedOnce((name): readonly string[] => {
  const words = nameWords(name);
  const form = [1, 2, 3].find((length) => isLegalForm(words.slice(-length), length)) ?? 0;
  return words.length - form > 1 ? words.slice(0, words.length - form) : words;
});

/** Its letters are cut apart where it has dots. */
const isLegalForm = (words: readonly string[], length: number): boolean =>
  LEGAL_FORMS.has(words.join('')) && (length === 1 || words.every((word) => word.length === 1));

/** Whether two names, given as their words, may be one person's. */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean => sameGiven(a, b) || isLed(a, b) || isLed(b, a);

/** "Superfan John Smith" and "John Smith" are one: a headline's capitals tell no word from a given name. */
const isLed = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  !isGivenName(long[0] ?? '') &&
  isGivenName(short[0] ?? '') &&
  short.every((word, at) => word === long[long.length - short.length + at]);

/** Of two names of one person the one that tells more and has nothing in front of the given name. */
export function fullerName(name: string, other: string): string {
  const [words, known] = [nameWords(name), nameWords(other)];
  if (isLed(known, words)) return name;
  return name.length > other.length && words.length > known.length && !isLed(words, known) ? name : other;
}

/** "John Smith" and "John Q. Smith", "J. Smith" are one; "John Smith" and "Mary Smith" are two. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] ?? '';
  const other = b[0] ?? '';
  if (a.length < 2 || b.length < 2) return false;
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0);
  return spellingKey(first) === spellingKey(other);
}

/** Letters ("HP") are no short form of a name that begins with them and goes on ("HP Way"), but for what firms are called by ("HP Group"). */
export const isPartOfLetters = (short: string, long: string): boolean => {
  if (!/^\p{Lu}{2,}(?:-\p{Lu}{2,})*$/u.test(short)) return false;
  const [first, ...rest] = firmWords(long);
  return first === fold(short) && rest.some((word) => !NAMING.idleBehindPlace.has(word) && !LEGAL_FORMS.has(word));
};
