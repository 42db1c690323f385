/** Where a name ends, over initials, particles and the small words inside names of bodies. */
import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { branchOfState } from './branch-of-state.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { isOfMembers, joinsKin } from './house-names.js';
import { isOfName } from './of-name.js';
import { peopleBody } from './people-bodies.js';
import { onwards } from './reach.js';
import { isDate } from './run-start.js';
import { isTopicLink } from './topic-link.js';
import { isArticled, isCapital, isInnerDot, isParticleAt, organizationClass, plain, singular } from './words.js';

/** No name has more words; a text in capitals is no name. */
const LONGEST = 14;

/** Names go on over capitals, initials, particles, and "of" after a body ("Bank of Japan"); a name known to the world ends where it ends. */
export function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  const people = peopleBody(tokens, at);
  if (people > 0) return at + people;
  let end = at + Math.max(1, branchOfState(tokens, at));
  while (end < limit && end - at < LONGEST) {
    const step = stepOver(tokens, end, limit);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** How many words more belong to a name: one capital, initial or particle; two for "of Japan" or an apostrophe with its body. */
function stepOver(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isInnerDot(tokens, at) || isNameWord(token) || isNumberOfPart(tokens, at)) return Math.max(1, numberOfOne(tokens, at));
  if (isOfThe(tokens, at) && (isNumberOfPart(tokens, at - 1) || isJoined(tokens[at - 1]))) return 3;
  if (token?.pos === 'name' && !isCapital(token) && isCapital(next)) return 1;
  if (isArticled(token) || (at + 2 < limit && isParticleAt(tokens, at))) return 1;
  if (at + 1 >= limit || !isCapital(next)) return 0;
  if (isParticleAt(tokens, at)) return 1;
  return linksNames(tokens, at, limit) || isTopicLink(tokens, at) ? 2 : 0;
}

/** "Local 501": a number is part of the name of a part. */
const isNumberOfPart = (tokens: readonly Token[], at: number): boolean =>
  /^\d+[A-Z]?$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at - 1]) && NAMING.numbered.has(tokens[at - 1]?.lower ?? '');

/** "School No. 5", "Union No 2": how many words the number takes. */
function numberOfOne(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at]) || !NAMING.numberSigns.has(plain(tokens[at])) || organizationClass(tokens[at - 1]) === null) return 0;
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const number = tokens[at + 1 + dot];
  return /^\d{1,4}$/.test(number?.text ?? '') && number?.sentence === tokens[at]?.sentence ? 2 + dot : 0;
}

/** "Nurses for Dignity", "Friends of the Canal": people who have joined for something; not "Lawyers for Halden Foods", who have a client. */
function isPeopleFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const link = tokens[at];
  const next = tokens[at + 1];
  if (
    !before ||
    !isCapital(next) ||
    placeAt(tokens, at + 1, at + 4) ||
    (isCapital(tokens[at - 2]) && !NAMING.definite.has(tokens[at - 2]?.lower ?? ''))
  )
    return false;
  return NAMING.benefit.has(link?.lower ?? '')
    ? NAMING.peoplePattern.test(before.lower) && !NAMING.agents.has(singular(before.lower)) && placeAt(tokens, at - 1, at) === null
    : isJoined(before);
}

/** "Friends of the Canal", "Local 88 of the Weavers". */
const isOfThe = (tokens: readonly Token[], at: number): boolean =>
  NAMING.genitive.has(tokens[at]?.lower ?? '') && NAMING.definite.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]);

const isJoined = (token: Token | undefined): boolean => isCapital(token) && NAMING.joined.has(token?.lower ?? '');

/** "of", "and" or an apostrophe inside the name of a body. */
function linksNames(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token?.text === '&' || joinsKin(tokens, at)) return true;
  if (NAMING.additive.has(token?.lower ?? '')) return joinsName(tokens, at, limit) || isInPurpose(tokens, at);
  if (isOfName(tokens, at)) return true;
  if (NAMING.genitive.has(token?.lower ?? '') || NAMING.benefit.has(token?.lower ?? ''))
    return isCapital(tokens[at - 1]) && (organizationClass(tokens[at - 1]) !== null || isPeopleFor(tokens, at) || isInPurpose(tokens, at));
  if (isOfMembers(tokens, at)) return true;
  return /^['’]$/.test(token?.text ?? '') && organizationClass(tokens[at + 1]) !== null;
}

/**
 * "Association of Port and Harbour Pilots", "Foundation for Defence of Forests": what a body is of or for goes on behind an "and" or a second
 * link, unless a place, a person or another body begins there.
 */
function isInPurpose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  let link = at - 1;
  while (isCapital(tokens[link]) && !NAMING.topicLinks.has(tokens[link]?.lower ?? '') && at - link < 5) link--;
  const of = tokens[link]?.lower ?? '';
  return (
    link < at - 1 &&
    (NAMING.benefit.has(of) || NAMING.topicLinks.has(of) || (NAMING.genitive.has(of) && NAMING.additive.has(tokens[at]?.lower ?? ''))) &&
    isCapital(tokens[link - 1]) &&
    organizationClass(tokens[link - 1]) !== null &&
    placeAt(tokens, link + 1, at) === null &&
    placeAt(tokens, at + 1, at + 4) === null &&
    sexOf(next?.lower ?? '') === null &&
    organizationClass(next) === null &&
    next?.text !== next?.text.toUpperCase()
  );
}

const isNameWord = (token: Token | undefined): boolean =>
  isCapital(token) && token?.pos !== 'pronoun' && token?.pos !== 'verb' && !isDate(token);

/** Capitals from "the" up to the "and". */
function startsWithThe(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (isCapital(tokens[from]) && !NAMING.definite.has(tokens[from]?.lower ?? '') && at - from < 4) from--;
  return from < at - 1 && NAMING.definite.has(tokens[from]?.lower ?? '');
}

/** "the Dock and Harbour Workers' Union": one capital between the article and the "and", capitals up to a body behind it. */
function joinsName(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!startsWithThe(tokens, at) || placeAt(tokens, at - 1, at)) return false;
  const end = onwards(at + 1, limit, (i) => isCapital(tokens[i]) || /^['’]s?$/.test(tokens[i]?.text ?? ''));
  if (NAMING.workforce.has(tokens[end - 1]?.lower ?? '')) return true;
  if (organizationClass(tokens[at - 1]) !== null) return false;
  if (end > at + 1 && isDefined(tokens, end)) return true;
  return end > at + 2 && organizationClass(tokens[end - 1]) !== null;
}

/** "(BLCW)": the acronym of the name before it. */
function isDefined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '(' && /^\p{Lu}{3,8}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';
}
