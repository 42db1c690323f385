/** Whether two phrases name one thing, or two. */
import { WORDS } from '../compared.js';
import { kinOf } from '../match/kinship.js';
import { lexicon } from '../roots.js';
import type { Frame, Naming, Part, Word } from '../types.js';

/** A name, or what stands with a capital and is no word. */
export const isName = ({ role, text, root }: Word): boolean =>
  role === 'name' || (role === 'content' && /^\p{Lu}/u.test(text) && lexicon.rankOf(root) === null);

const namesIn = (words: readonly Word[]): string[] => words.filter(isName).map(({ concept }) => concept);

/** The names given to a thing by a phrase that is no pronoun. */
const named = (part: Part): Naming[] => (part.open ? [] : part.namings.filter(({ head }) => isName(head)));

/** The last word of the name that a phrase gives to one who is no country; null if it names nobody. */
export function nameOf(part: Part): Word | null {
  const [first] = named(part);
  return first === undefined || first.head.concept.startsWith('@') ? null : first.head;
}

/** One of the names that either gives is the other's: "Pope Leo", "Leo"; but not "Anna Lund", "Jan Lund". */
export const sameName = (a: Part, b: Part): boolean =>
  isAlone(a) &&
  isAlone(b) &&
  named(a).some((x) => named(b).some((y) => x.head.concept === y.head.concept && nest(namesIn(x.words), namesIn(y.words))));

/** "Lund and Berg": what is said of both may be said of neither alone. */
const isAlone = ({ words }: Part): boolean => !words.some(({ lower }) => WORDS.joins.has(lower));

/** Both are named, and by no word alike. */
export function otherName(a: Part, b: Part): boolean {
  if (named(a).length === 0 || named(b).length === 0) return false;
  const theirs = new Set(namesIn(b.words));
  return !namesIn(a.words).some((name) => theirs.has(name));
}

/** A phrase names what stands in the words. */
export function isNamedIn(part: Part, words: readonly Word[]): boolean {
  const names = new Set(namesIn(part.words));
  return words.some((word) => names.has(word.concept));
}

/** One thing, by its name or as the one that is known. */
export const isOneThing = (a: Part, b: Part): boolean => sameName(a, b) || sameNoun(a, b);

/** What came about, or whom it befell; the noun of "take place" is neither. */
export const themeOf = ({ verb, doer, undergoer }: Frame): Part | null =>
  undergoer === null || undergoer.namings[0].head.concept === verb.concept ? doer : undergoer;

/** Whatever the phrases call their things, it is not one. */
export const isAnotherThing = (a: Part, b: Part): boolean =>
  !a.open &&
  !b.open &&
  a.namings.every(({ head: x }) => b.namings.every(({ head: y }) => x.concept !== y.concept && kinOf(x, y).nearness < AKIN));

const AKIN = 0.3;

/** The same noun of one thing that is known, and what tells it from its like in one stands in the other: "the old mill", "the mill". */
export function sameNoun(a: Part, b: Part): boolean {
  const [x, y] = [a.namings[0], b.namings[0]];
  if (![a, b].every(isKnown) || x.head.concept !== y.head.concept) return false;
  return nest(tellingIn(a.words), tellingIn(b.words));
}

const tellingIn = (words: readonly Word[]): string[] =>
  words.filter(({ role }) => role === 'content' || role === 'name').map(({ concept }) => concept);

const isKnown = ({ open, namings: [{ words, head }] }: Part): boolean =>
  !open && !isName(head) && WORDS.definite.has(words[0]?.lower ?? '');

/** One of the two says nothing that the other does not. */
export function nest(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return a.every((one) => y.has(one)) || b.every((one) => x.has(one));
}
