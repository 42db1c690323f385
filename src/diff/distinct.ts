/** Signs that two wordings speak of different things, however alike their words are. */
import { WORDS } from './compared.js';
import { LANGUAGE } from './read.js';
import { rootOf } from './roots.js';
import type { Analysis, Word } from './types.js';

/** Stem → group and member. */
const contrasts: ReadonlyMap<string, readonly [group: number, member: string]> = new Map(
  WORDS.contrasts.flatMap((line, group) =>
    line
      .split(', ')
      .flatMap((member) => member.split(' ').map((form): [string, readonly [number, string]] => [rootOf(form), [group, member]])),
  ),
);

/** Different names, labels, contrasting words, or "minister of this" against "minister of that". */
export function areDistinct(a: Analysis, b: Analysis): boolean {
  const signs = [names, labels].some((of) => disjoint(of(a), of(b)));
  return signs || contrast(a, b) || otherComplement(a, b) || otherModifier(a, b);
}

const names = (side: Analysis): string[] => side.words.filter((word) => word.role === 'name').map((word) => word.concept);

/** "Flight 417", "resolution 12", "the treaty of 1998". */
function labels(side: Analysis): string[] {
  return side.words.filter((word, i) => /^\d/u.test(word.lower) && isLabelled(side.words, i)).map((word) => word.lower);
}

function isLabelled(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  return (
    WORDS.labels.has(before) ||
    (LANGUAGE.words.genitives.has(before) && words[i - 2]?.role === 'content' && /^(?:19|20)\d\d$/u.test(words[i]?.lower ?? ''))
  );
}

/** "front" and "back": two words that tell apart things of one kind. */
export function areContrasting(x: Word, y: Word): boolean {
  const [mine, theirs] = [contrasts.get(x.root), contrasts.get(y.root)];
  return mine !== undefined && theirs !== undefined && mine[0] === theirs[0] && mine[1] !== theirs[1];
}

/** Each speaks of one of two things that a word tells apart. */
export function contrast(a: Analysis, b: Analysis): boolean {
  const [x, y] = [membersOf(a), membersOf(b)];
  return [...x].some(([group, members]) => disjoint([...members], [...(y.get(group) ?? [])]));
}

function membersOf(side: Analysis): Map<number, Set<string>> {
  const groups = new Map<number, Set<string>>();
  for (const word of side.words) {
    const found = contrasts.get(word.root);
    if (found === undefined) continue;
    const [group, member] = found;
    groups.set(group, (groups.get(group) ?? new Set()).add(member));
  }
  return groups;
}

/** A word in both with "of", "on" … after it, and after that something that only its own wording has. */
function otherComplement(a: Analysis, b: Analysis): boolean {
  const complements = complementsOf(b);
  for (const [noun, mine] of complementsOf(a)) {
    const theirs = complements.get(noun);
    if (theirs !== undefined && !b.terms.has(mine) && !a.terms.has(theirs)) return true;
  }
  return false;
}

/** "the well water", "the drinking water": a noun in both, told apart by the noun before it. */
export function otherModifier(a: Analysis, b: Analysis): boolean {
  const modifiers = modifiersOf(b);
  for (const [noun, mine] of modifiersOf(a)) {
    const theirs = modifiers.get(noun);
    if (theirs !== undefined && !b.terms.has(mine) && !a.terms.has(theirs)) return true;
  }
  return false;
}

function modifiersOf({ words }: Analysis): Map<string, string> {
  const found = new Map<string, string>();
  words.forEach((word, i) => {
    const [article, modifier, next] = [words[i - 2], words[i - 1], words[i + 1]];
    if (word.role !== 'content' || modifier?.role !== 'content' || next?.role === 'content' || word.concept === modifier.concept) return;
    if (WORDS.modified.has(article?.lower ?? '') && !WORDS.adjectiveEnding.test(modifier.lower)) found.set(word.concept, modifier.concept);
  });
  return found;
}

function complementsOf(side: Analysis): Map<string, string> {
  const found = new Map<string, string>();
  side.words.forEach((word, i) => {
    const next = side.words.slice(i + 2, i + 4).find(isNoun);
    if (isNoun(word) && WORDS.complements.has(side.words[i + 1]?.lower ?? '') && next !== undefined) found.set(word.concept, next.concept);
  });
  return found;
}

const isNoun = (word: Word): boolean => word.role === 'content' || word.role === 'name';

function disjoint(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}
