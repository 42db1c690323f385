/** Names made of common words ("Tolne Wheels", "Fjordby Research"): a thing's, and so rather a body's than a person's, where it acts as a body does. */

import type { Tagged } from '../../../document.js';
import { NAMING } from '../../../languages/naming.js';
import { PLACE_PARTS } from '../../../world/places.js';
import { placeAt } from '../../read/gazetteer.js';
import { sexOf } from '../../read/given-name.js';
import { onwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { isCapital, isHonorific, isMark, isPersonHead, isPossessiveMark, isTitleWord, singular, type Words } from '../../read/words.js';

/** The run without the role in front ("rival Tolne Wheels"), if the document shows it to be a body's name; null if it may be anybody's. */
export function thingName(run: Run, { tokens }: Tagged, { surnames, owners }: AloneWords): Words | null {
  const words = tokens.slice(pastRoles(run, tokens), run.end);
  const last = words.at(-1);
  if (!last || !mayBeThing(words)) return null;
  if (owners.has(words[0]?.lower ?? '') && !surnames.has(last.lower)) return words;
  if (!isThing(words)) return null;
  if (surnames.has(isMany(last.lower) ? `mr ${last.lower}` : last.lower)) return null;
  return isMany(last.lower) || actsAsBody({ ...run, at: words[0]?.index ?? run.at }, tokens) ? words : null;
}

/** What the names of one word in a document tell of the longer ones that they are part of. */
interface AloneWords {
  readonly surnames: ReadonlySet<string>;
  /** "Tolne's managing director": who has such offices is a body. */
  readonly owners: ReadonlySet<string>;
}

/** Reads every name that stands alone. */
export function aloneWords(runs: readonly Run[], tokens: Words): AloneWords {
  const alone = runs.filter(({ at, end }) => end - at === 1);
  const owners = alone.filter((run) => isOwner(run, tokens)).map(({ at }) => tokens[at]?.lower ?? '');
  return { surnames: bornNames(runs, tokens), owners: new Set(owners) };
}

/** No given name: "Kari's lawyer" is of nobody's body. */
function isOwner(run: Run, tokens: Words): boolean {
  const word = tokens[run.at];
  return word !== undefined && sexOf(word.lower) === null && placeAt([word], 0, 1) === null && officeBehind(run, tokens);
}

/** The last words of names that stand alone further on, as family names do, and with "mr" in front those that have an honorific. */
function bornNames(runs: readonly Run[], tokens: Words): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { at, end } of runs) {
    const last = tokens[end - 1]?.lower ?? '';
    if (end - at === 1 && !isTitleWord(tokens[at])) out.add(last);
    if (isHonorific(tokens[at]) || isHonorific(tokens[at - 1])) out.add(last).add(`mr ${last}`);
  }
  return out;
}

function pastRoles({ at, end }: Run, tokens: Words): number {
  const from = onwards(at, end - 2, (i) => NAMING.rolesOfFirms.has(tokens[i]?.lower ?? ''));
  return from;
}

/** Capitals throughout, no given name or title among them, and no part of a place's name. */
function mayBeThing(words: Words): boolean {
  const first = words[0];
  if (!first || words.length < 2 || words.length > 4 || !words.every((word) => isCapital(word) && !isMark(word))) return false;
  if (first.text.length < 3 || (sexOf(first.lower) !== null && !isNational(words))) return false;
  if (words.some((word) => (isTitleWord(word) && !isMany(word.lower)) || PLACE_PARTS.has(word.lower))) return false;
  return placeAt(words, 0, words.length)?.length !== words.length;
}

/** "Costa Rica Rowing". */
const isNational = (words: Words): boolean => words.length > 2 && placeAt(words, 0, 2)?.place.kind === 'state';

/** A common noun at the end: "Tolne Wheels". */
function isThing(words: Words): boolean {
  const last = words.at(-1)?.lower ?? '';
  return (
    isMany(last) ||
    isNational(words) ||
    (!NAMING.familyNames.has(last) && (NAMING.wares.has(last) || THINGS.has(NAMING.kindOf(last) ?? '')))
  );
}

/** "Wheels", "Rovers": a plural, which few family names are. */
const isMany = (lower: string): boolean =>
  NAMING.pluralPattern.test(lower) && !NAMING.familyNames.has(lower) && NAMING.kindOf(singular(lower)) !== null;

const THINGS = NAMING.bodyKinds;

/** It speaks, owns an office or has one in front or behind; "which" and the roles of firms are said of bodies only. */
function actsAsBody(run: Run, tokens: Words): boolean {
  const { at, end, sentence } = run;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (before?.sentence === sentence && (NAMING.rolesOfFirms.has(before.lower) || NAMING.beforeBody.has(before.lower))) return true;
  if (next?.sentence !== sentence) return false;
  if (next.text === ',' && NAMING.thingRelatives.has(tokens[end + 1]?.lower ?? '')) return true;
  if (officeBehind(run, tokens)) return true;
  if (NAMING.genitive.has(before?.lower ?? '') && isCapital(tokens[at - 2])) return true;
  return /^(?:verb|auxiliary|modal)$/.test(next.pos) && next.form !== 'gerund';
}

/** "Tolne Wheels manager", "Tolne Wheels' managing director". */
function officeBehind({ end, sentence }: Run, tokens: Words): boolean {
  const owner = isPossessiveMark(tokens[end]) || /^['’]$/.test(tokens[end]?.text ?? '');
  for (const token of tokens.slice(owner ? end + 1 : end, end + 5)) {
    if (token.sentence !== sentence || isCapital(token) || !/^(?:noun|adjective|verb)$/.test(token.pos)) return false;
    if (isPersonHead(token)) return NAMING.bodyOffices.has(singular(token.lower));
  }
  return false;
}
