/** What the words of a denial tell of the claim that it denies. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';

/** "The claim", "the allegation": what was claimed and alleged comes before what was merely said. */
export const pointsAtClaim = (words: readonly Token[]): boolean => words.some(({ lower }) => NAMING.accusations.has(lower));

/** "This", "the claim", "anything of the sort": words that repeat nothing of what they deny. */
export function pointsBack(words: readonly Token[]): boolean {
  const said = words.filter((word) => word.pos !== 'mark');
  if (said.length <= 6 && said.some((word) => NAMING.claimNouns.has(word.lower))) return true;
  if (said.length <= 6 && NAMING.demonstratives.has(said[0]?.lower ?? '') && said[1]?.pos !== 'noun') return true;
  // ", a figure the firm disputes"
  if (isNamed(said) || (said.length === 2 && NAMING.findings.has(said[1]?.lower ?? ''))) return true;
  return (said.length <= 3 && said.some((word) => NAMING.deniedPointers.has(word.lower))) || meansTheLike(words);
}

/** "The charge as imaginary", "that figure": a claim that is called by a noun, and nothing of what it says. */
function isNamed(said: readonly Token[]): boolean {
  const at = said.findIndex(({ lower }) => NAMING.claimNouns.has(lower) || NAMING.findings.has(lower));
  return at > 0 && at <= 3 && NAMING.deniedDefinite.has(said[0]?.lower ?? '') && isNothingOf(said[at + 1]);
}

/** "the report “a fairy tale”", "the theory insulting": what it is called, and not what it says. */
const isNothingOf = (behind: Token | undefined): boolean =>
  behind === undefined || NAMING.namedAs.has(behind.lower) || (CALLED.test(behind.pos) && !NAMING.demonstratives.has(behind.lower));

const CALLED = /^(?:determiner|adjective|adverb)$/;

/** "That an excuse", "this gossip", "that idea insulting": it, or what it is, and what it is called. */
export function isCalledSo(words: readonly Token[]): boolean {
  const said = words.filter((word) => word.pos !== 'mark');
  return isNamed(said) || (NAMING.demonstratives.has(said[0]?.lower ?? '') && (said.length === 2 || isNothingOf(said[1])));
}

/** "That figure", "the log's count": what was counted. */
export const pointsAtFigure = (words: readonly Token[]): boolean => words.some(({ lower }) => NAMING.findings.has(lower));

/** "Anything like that", "of the kind". */
export const meansTheLike = (words: readonly Token[]): boolean => NAMING.theLikePattern.test(lowerText(words));

/** "Nothing of the sort", "no such thing": a denial whatever the verb of saying. */
export function deniesTheLike(words: readonly Token[]): boolean {
  return words.length < 25 && words.some((word) => NAMING.negatives.has(word.lower)) && NAMING.noSuchPattern.test(lowerText(words));
}

/** "Not so", "that is a misunderstanding". */
export const deniesOutright = (words: readonly Token[]): boolean =>
  words.length < 25 && NAMING.outrightPattern.test(lowerText(words.filter(({ pos }) => pos !== 'mark')));

const lowerText = (words: readonly Token[]): string => words.map((word) => word.lower).join(' ');

/** "They did", "it does not", "no": nothing of its own. */
export function isBareAnswer(words: readonly Token[]): boolean {
  const said = words.filter(({ pos }) => pos !== 'mark');
  const [first, second, third] = said;
  if (said.length === 1) return first !== undefined && NAMING.negatives.has(first.lower);
  const helped = first?.pos === 'pronoun' && /^(?:auxiliary|modal)$/.test(second?.pos ?? '') && said.length <= 3;
  return helped && (third === undefined || third.pos === 'not');
}

/** Whether it says that something is not so. */
export const isNegative = (words: readonly Token[]): boolean =>
  words.some(({ lower, pos }) => pos === 'not' || NAMING.negatives.has(lower));

/** The words that say what a claim is about, without their endings. */
export function weighty(words: readonly Token[]): Set<string> {
  return new Set(
    words
      .filter((word) => word.pos !== 'mark' && word.lower.length > 2 && !NAMING.emptyWords.has(word.lower))
      .map((word) => stem(word.lower)),
  );
}

const stem = (word: string): string => word.replace(NAMING.stemEndPattern, '');

/** "Any wrongdoing", "having done anything of the sort", "all responsibility": a denial of whatever was laid to somebody's door. */
export const isBare = (words: readonly Token[]): boolean =>
  words.length < 9 && words.some(({ lower }) => NAMING.misdeeds.has(NAMING.singular(lower)) || NAMING.anythings.has(lower));

/** "It had never dumped anything", “We did not touch it”: what the speakers have not done. What they did not know or see clears nobody. */
export function clearsSelf(words: readonly Token[]): boolean {
  const [first, ...rest] = words.filter(({ pos }) => pos !== 'mark').slice(0, OPENING);
  if (first?.pos !== 'pronoun' || !(first.quoted > 0 ? NAMING.firstPerson : NAMING.selves).has(first.lower)) return false;
  const not = rest.findIndex(({ lower, pos }) => pos === 'not' || NAMING.negatives.has(lower));
  // "had hidden nothing"
  const object = rest[not - 1]?.pos === 'verb';
  const deed = object ? not - 1 : rest.findIndex(({ pos }, at) => at > not && pos === 'verb');
  const verb = rest[deed];
  const helping = rest.slice(0, Math.max(0, object ? deed : not));
  if (not < 0 || !verb || deed > not + 2 || !helping.every(({ pos }) => /^(?:auxiliary|adverb)$/.test(pos))) return false;
  const isPast = verb.form === 'past' || helping.some(({ lower }) => NAMING.bygones.has(lower));
  return isPast && !NAMING.mindful.has(verb.lemma);
}

/** In words. */
const OPENING = 7;

/** "The ministry is wrong", "Ms Berg was mistaken": the words for who is. Of himself nobody says so to deny it. */
export function whoErrs(words: readonly Token[]): readonly string[] {
  const said = words.filter(({ pos }) => pos !== 'mark');
  const is = said.findIndex(({ pos }) => pos === 'auxiliary');
  const errs = is > 0 && is <= LONGEST_NAME && NAMING.erringPattern.test(lowerText(said.slice(is + 1)));
  return errs ? said.slice(0, is).flatMap(({ pos, lower }) => (pos === 'noun' || pos === 'name' ? NAMING.singular(lower) : [])) : [];
}

/** In words. */
const LONGEST_NAME = 4;

/** Whether it has a verb: "denied her bail" denies no words. */
export const tells = (words: readonly Token[]): boolean => words.some(({ pos }) => pos === 'verb' || pos === 'auxiliary');

/** "Denied her bail", "rejected the application": what is not given, and no words. */
export const isWithheld = (words: readonly Token[]): boolean =>
  words.length <= LONGEST_NAME + 1 && !tells(words) && words.some(({ lower }) => NAMING.withheld.has(NAMING.singular(lower)));

/** "The fair would open in May": its first verb tells of what is to come. */
export function foretells(words: readonly Token[]): boolean {
  const first = words.find(({ pos }) => pos === 'modal' || pos === 'auxiliary' || pos === 'verb');
  return first?.pos === 'modal' && NAMING.promising.has(first.lower);
}
