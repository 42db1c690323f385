/** The town that a text is about, whose clerk and mayor need not say of what they are. */

import { NAMING } from '../../languages/naming.js';
import { spanOf } from '../../token.js';
import { placeAt } from '../read/gazetteer.js';
import { onwards } from '../read/reach.js';
import { LONGEST_REGION, regionAt } from '../read/regions.js';
import { runsOf } from '../read/runs.js';
import { firstOf } from '../read/tokens.js';
import { isMark, isPossessiveMark, isTitleWord, joined, organizationClass, singular, type Words } from '../read/words.js';
import { clearlyFirst } from './home.js';
import type { Entity } from './registry.js';
import type { Scene, Spot } from './scene.js';

/** How much more a name counts that is said to be a town's than one that something only happens in. */
const SAID = 3;

const known = new WeakMap<Scene, Entity | null>();

/** Looked for once, where somebody asks. */
export function townIn(scene: Scene): Entity | null {
  const found = known.get(scene);
  if (found !== undefined) return found;
  const name = townName(scene);
  const town = name === null ? null : scene.registry.entity({ type: 'organization', name, side: name, class: 'town' });
  known.set(scene, town);
  return town;
}

function townName({ tagged, named }: Scene): string | null {
  const { tokens } = tagged;
  const others = new Set(named.filter(({ entity }) => isNoTown(entity)).map(({ start }) => start));
  const votes = new Map<string, number>();
  for (const { at, end } of runsOf(tagged)) {
    const weight =
      others.has(spanOf(tokens, at, end).start) || isNoName(tokens.slice(at, end)) || placeAt(tokens, at, end)
        ? 0
        : weightOf(tokens, at, end);
    const name = joined(tokens.slice(at, end));
    if (weight > 0) votes.set(name, (votes.get(name) ?? 0) + weight);
  }
  const own = datelineTown(tagged);
  if (own !== null) votes.set(own, (votes.get(own) ?? 0) + SAID);
  return clearlyFirst(votes);
}

/** Of whom or of which the text says what a town is not. */
const isNoTown = ({ type, sex, titles, class: kind }: Entity): boolean =>
  type === 'person' ? sex !== null || titles.size > 0 : type !== 'organization' || kind !== null;

/** "In Brenn, where …, the mayor": the town that the same sentence is set in. */
export function townHere({ start, sentence }: Spot, { tagged, registry }: Scene): Entity | null {
  const { tokens } = tagged;
  const first = firstOf(tagged, sentence);
  const run = runsOf(tagged).find(({ at }) => at === first + 1);
  if (!run || !NAMING.inside.has(tokens[first]?.lower ?? '') || (tokens[run.end]?.start ?? start) >= start) return null;
  if (placeAt(tokens, run.at, run.end)?.place.kind === 'state' || tokens[run.end]?.text !== ',') return null;
  const name = joined(tokens.slice(run.at, run.end));
  return registry.entity({ type: 'organization', name, side: name, class: 'town' });
}

/** "BRENN, Thule – ", "Brenn, 4 May –": where the report was written, if it is no capital known to the world. */
function datelineTown({ tokens, sentences }: Scene['tagged']): string | null {
  for (const { firstToken, endToken } of sentences.slice(0, DATELINED)) {
    const end = onwards(firstToken, endToken, (i) => /^\p{Lu}/u.test(tokens[i]?.text ?? ''));
    const name = tokens.slice(firstToken, end);
    if (name.length === 0 || name.length > 3 || placeAt(tokens, firstToken, end)) continue;
    const behind = tokens.slice(end, endToken);
    if (isDated(behind) || opensReport(name, behind)) return titled(joined(name));
  }
  return null;
}

/** ", Thule – ", and a dash right behind capitals. */
function opensReport(name: Words, behind: Words): boolean {
  const dash = behind.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[-–—]+$/.test(text));
  const between = behind.slice(0, Math.max(0, dash)).filter((word) => !isMark(word));
  if (dash < 0 || !between.every((word) => /^\p{Lu}|^\d/u.test(word.text))) return false;
  return dash === 0 ? name.every(({ text }) => text === text.toUpperCase()) : behind[0]?.text === ',';
}

/** ", 4 May 2025" and no more: what stands behind the town on a line of its own. */
function isDated(rest: Words): boolean {
  const [comma, ...date] = rest;
  const words = date.filter((word) => !isMark(word));
  const isDay = words.length > 1 && words.length <= 3 && words.some(({ text }) => /^\d/.test(text));
  return comma?.text === ',' && isDay && words.every(({ text, lower }) => /^\d/.test(text) || NAMING.months.has(lower));
}

/** "NEW BRENN" as it is written elsewhere. */
const titled = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replaceAll(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;

/** In sentences and tokens. */
const DATELINED = 6;
const LONGEST_DATELINE = 8;

/** "The town of Brenn", "Brenn, a village in the hills", "in Brenn". */
function weightOf(tokens: Words, at: number, end: number): number {
  if (isPossessiveMark(tokens[end])) return isTownCouncil(tokens, end + 1) ? SAID : 0;
  if (isSaidInFront(tokens, at)) return SAID;
  if (isCouncilBehind(tokens, end) && !(end - at === 1 && isTitleWord(tokens[at]))) return SAID;
  if (NAMING.inside.has(tokens[end]?.lower ?? '') && regionAt(tokens, end + 1, LONGEST_REGION)) return SAID;
  if (tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'determiner' && isTownBehind(tokens, end + 2)) return SAID;
  if (!NAMING.locatives.has(tokens[at - 1]?.lower ?? '')) return 0;
  return isTakenUp(tokens, end) ? SAID : 1;
}

/** "… in Brenn. The town has": the next sentence calls it one. */
const isTakenUp = (tokens: Words, end: number): boolean =>
  tokens[end + 1]?.sentence === (tokens[end]?.sentence ?? 0) + 1 &&
  NAMING.definite.has(tokens[end + 1]?.lower ?? '') &&
  isTown(tokens[end + 2]?.lower);

/** "The town of Brenn". */
const isSaidInFront = (tokens: Words, at: number): boolean =>
  NAMING.genitive.has(tokens[at - 1]?.lower ?? '') && isOfTown(tokens[at - 2]?.lower);

/** "Brenn council", "the Brenn mayor". */
const isCouncilBehind = (tokens: Words, at: number): boolean => NAMING.ofTowns.has(tokens[at]?.lower ?? '') || isTownCouncil(tokens, at);

/** "Brenn's town council", "Brenn's fire department". */
const isTownCouncil = (tokens: Words, at: number): boolean =>
  (isTown(tokens[at]?.lower) && NAMING.ofTowns.has(tokens[at + 1]?.lower ?? '')) ||
  (NAMING.townServices.has(tokens[at]?.lower ?? '') && organizationClass(tokens[at + 1]) !== null);

/** "City council", "in June". */
const isNoName = ([first, second]: Words): boolean =>
  second === undefined && (isTown(first?.lower) || NAMING.months.has(first?.lower ?? '') || NAMING.communities.has(first?.lower ?? ''));

function isTownBehind(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 4 && !isMark(tokens[at]); at++) if (isTown(tokens[at]?.lower)) return !isPossessiveMark(tokens[at + 1]);
  return false;
}

const isOfTown = (lower = ''): boolean => isTown(lower) || NAMING.townPeople.has(lower);

const isTown = (lower = ''): boolean => NAMING.townWords.has(singular(lower));
