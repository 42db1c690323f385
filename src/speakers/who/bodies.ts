import { groupBy } from '../../group.js';
import { NAMING } from '../../languages/naming.js';
import { calledBefore } from '../read/called-before.js';
import { lookUp, placeAt } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import type { Phrase } from '../read/phrase.js';
import { onwards } from '../read/reach.js';
import type { Run } from '../read/runs.js';
import { isHumanTrait, traitsAfter } from '../read/traits.js';
import { isLed } from '../read/unknown-names.js';
import { isCapital, isPersonHead, isPossessiveMark, joined, organizationClass, singular, type Words } from '../read/words.js';
import { classOfNoun, isPluralMark, opensClause } from './body-names/apposition.js';
import { isHeldByShares } from './body-names/beside.js';
import { FIRM } from './body-names/body.js';
import { classTakenUp, isTopic } from './body-names/called-next.js';
import { speaksNext } from './body-names/taken-up.js';
import { initialsOf, nameWords } from './name-words.js';
import type { Entity, Registry } from './registry.js';

/** What shows that a name is a body's: "X, a privacy group", "X, which", "X (ABC)"; null if nothing does. */
export function bodyBeside({ end }: Run, tokens: Words, name: string): { readonly class: string | null } | null {
  const next = tokens[end];
  if (next?.text === '(' && isAcronymOf(tokens[end + 1]?.text ?? '', name)) return { class: null };
  if (next?.text !== ',' || next.sentence !== tokens[end - 1]?.sentence) return null;
  if (NAMING.thingRelative.has(tokens[end + 1]?.lower ?? '')) return { class: null };
  const head = opensClause(tokens, end + 1) ? null : headOfAppositive(tokens, end + 1);
  return head === null ? null : { class: head };
}

/** "A Brussels-based network of …": the class of the head of the noun phrase behind a comma. */
function headOfAppositive(tokens: Words, from: number): string | null {
  if (tokens[from]?.pos !== 'determiner') return null;
  const at = onwards(from + 1, from + 8, (i) => /^(?:adjective|noun|name|number)$/.test(tokens[i]?.pos ?? '') || isPluralMark(tokens, i));
  const head = tokens[at - 1];
  return isPersonHead(head) || isPossessiveMark(tokens[at]) ? null : classOfNoun(head);
}

/** "(ABC)" or ", ABC," behind a name: what it is called from there on. */
export function acronymAfter({ end }: Run, tokens: Words, name: string): string | null {
  const open = tokens[end];
  const word = tokens[end + 1];
  const close = tokens[end + 2];
  const enclosed = (open?.text === '(' && close?.text === ')') || (open?.text === ',' && /^[,.]$/.test(close?.text ?? ''));
  return enclosed && word && isAcronymOf(word.text, name) ? word.text : null;
}

/** "HEWU", "Neta", "EDRi": capitals, or all letters, that begin the name's words. */
function isAcronymOf(word: string, name: string): boolean {
  const capitals = word.replace(/[^\p{Lu}]/gu, '');
  const letters = (capitals.length > 1 ? capitals : word).toLowerCase();
  return /^\p{Lu}/u.test(word) && !word.includes(' ') && initialsOf(name).some((initials) => initials === letters);
}

/** A stretch of capitals and the phrase around it. */
export interface Named {
  readonly run: Run;
  readonly phrase: Phrase;
}

/** Names of one word of which the text speaks as of a body: "the utility X"; written LikeThis; "it", if they stand more than once. */
export function loneBodies(all: readonly Named[], tokens: Words, registry: Registry): Map<Named, Entity> {
  const short = all.filter(({ phrase }) => phrase.name.length === 1);
  const byName = groupBy(short, ({ phrase }) => nameWords(joined(phrase.name)).join(' '));
  const out = new Map<Named, Entity>();
  for (const ones of byName.values()) {
    const body = bodyOf(ones, tokens, registry);
    if (body) for (const one of ones) out.set(one, body);
  }
  return out;
}

function bodyOf(ones: readonly Named[], tokens: Words, registry: Registry): Entity | null {
  const name = ones[0]?.phrase.name[0]?.text ?? '';
  if (sexOf(name.toLowerCase()) !== null || lookUp(name) || isTitled(name, registry) || ones.some((one) => isElse(one, tokens)))
    return null;
  const told = ones.map((one) => kindInFront(one, tokens)).find((found) => found !== null) ?? null;
  const kind =
    told ?? ones.map(({ run }) => classTakenUp(run, tokens)).find((found) => found !== null && isFirstOf(found, registry)) ?? null;
  const isBody =
    kind !== null ||
    isBrand(name) ||
    ones.some(({ run }) => speaksNext(run, tokens) || isOfFirm(run, tokens)) ||
    ones.slice(0, 1).some(({ run }) => calledBefore(tokens, run.at, run.end) !== null) ||
    (ones.length > 1 && ones.some((one) => isThing(one, tokens)));
  return isBody ? registry.entity({ type: 'organization', name, side: name, class: kind }) : null;
}

/** "President Holm" elsewhere in the text. */
const isTitled = (name: string, registry: Registry): boolean =>
  registry.inMind().some((one) => one.type === 'person' && one.name === name && one.titles.size > 0);

/** "Holm fell on Friday. Chief executive Kari Lund …", "shares in Holm", "Holm shares". */
const isOfFirm = (run: Run, tokens: Words): boolean => isHeldByShares(run, tokens) || (isTopic(run, tokens) && isLed(tokens, run.end - 1));

/** Nobody is told to be of that class: "the bank" would be that one. */
const isFirstOf = (kind: string, registry: Registry): boolean =>
  !registry.inMind().some((one) => one.type === 'organization' && one.class === kind);

/** "HearthSure": no family is written so. */
const isBrand = (name: string): boolean => /\p{Ll}\p{Lu}/u.test(name) && NAMING.brandPattern.test(name);

/** "State power utility X": the class that a small word right in front gives. */
function kindInFront({ run }: Named, tokens: Words): string | null {
  const before = tokens[run.at - 1];
  if (before?.sentence === run.sentence && isTrade(before)) return organizationClass(before) ?? FIRM;
  if (isFirmTold(tokens, run.at - 1)) return FIRM;
  return before && !isCapital(before) && !isPersonHead(before) && before.sentence === run.sentence ? organizationClass(before) : null;
}

/** "Streaming service X", "insurance group X". */
export function isFirmTold(tokens: Words, at: number): boolean {
  const [of, head] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (NAMING.fundWord.has(head) && NAMING.fundsOfFirms.has(of)) return true;
  return (NAMING.serviceWord.has(head) && NAMING.servicesOfFirms.has(of)) || (NAMING.groupWord.has(head) && NAMING.groupsOfFirms.has(of));
}

/** "Airline X", "oil trader X": with a name of one word, a firm. */
const isTrade = (before: Words[number] | undefined): boolean =>
  NAMING.tradesOfFirms.has(before?.lower ?? '') || NAMING.tradersByOneName.has(before?.lower ?? '');

/** A place, or a person. */
function isElse({ run, phrase }: Named, tokens: Words): boolean {
  if (
    (NAMING.beforePlaces.has(tokens[run.at - 1]?.lower ?? '') && !isHeldByShares(run, tokens)) ||
    (phrase.kind === 'person' && !isTrade(tokens[run.at - 1])) ||
    (NAMING.personalRelative.has(tokens[run.end]?.lower ?? '') && tokens[run.at - 1]?.pos !== 'preposition')
  )
    return true;
  return placeAt(tokens, run.at, run.end) !== null || [...traitsAfter(tokens, run.end)].some(isHumanTrait);
}

/** "X's flight", or "it" and "its" behind it in the sentence, or at the head of the next. */
function isThing({ run }: Named, tokens: Words): boolean {
  // "The Holm administration and its record": what is Holm's has them.
  if (NAMING.ofPerson.has(tokens[run.end]?.lower ?? '')) return false;
  if (isPossessiveMark(tokens[run.end]) && NAMING.heldByFirms.has(singular(tokens[run.end + 1]?.lower ?? ''))) return true;
  for (const [away, token] of tokens.slice(run.end, run.end + 40).entries()) {
    if (token.sentence > run.sentence) return NAMING.neuter.has(token.lower) && token.sentence === run.sentence + 1;
    if (token.quoted === 0 && NAMING.its.has(token.lower) && away < 12) return true;
  }
  return false;
}
