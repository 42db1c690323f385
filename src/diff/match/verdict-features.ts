/** What tells of two wordings on one matter whether they contradict each other or agree: few features, each of which both have often. */

import type { ReadClaim } from '../claims.js';
import { WORDS } from '../compared.js';
import type { Analysis } from '../types.js';
import { accordFeatures } from './accord-features.js';
import { actFeatures } from './act-features.js';
import type { Tie } from './beside.js';
import { denialFeatures } from './denial-features.js';
import { evidenceFeatures } from './evidence-features.js';
import { grants } from './granting.js';
import type { Pair } from './pairs.js';

/** Signs that the two can't both be so. */
export const CONFLICTS: ReadonlySet<string> = new Set([
  'turned',
  'antonym',
  'opposed',
  'counts clash',
  'measures clash',
  'shares clash',
  'other time',
  'act turned',
  'act alike other doer',
  'swapped',
  'denies',
  'rejects',
  'never said',
  'no utterance',
  'one says no',
  'other reach',
]);

/** Signs that the two say the same. */
const ACCORDS: ReadonlySet<string> = new Set([
  'same figure',
  'counts fit',
  'measures fit',
  'shares fit',
  'same dates',
  'same weekdays',
  'same hours',
  'same years',
  'both negated',
  'antonym negated',
  'act alike',
  'both willing',
  'both occasion',
  'both ahead',
  'comes together',
]);

/** Features of a pair whose wordings and ties are known; the same whichever is left. */
export function verdictFeatures({ a, b, beside }: Pick<Pair, 'a' | 'b' | 'beside'>, opposed: readonly string[]): string[] {
  const near = beside.likeness > 0.5 ? 'close' : beside.likeness > 0.35 ? 'near' : beside.likeness > 0.2 ? 'mid' : 'far';
  const signs = [
    ...tieSigns(beside.ties),
    ...opposed,
    ...evidenceFeatures(a.own, b.own),
    ...actFeatures(a.own, b.own),
    ...denialFeatures({ a, b }),
    ...accordFeatures(a.own, b.own),
    ...reachSigns(a.own, b.own),
    ...nameSigns(a.own, b.own),
    ...(grants(a.own) || grants(b.own) ? ['granted'] : []),
  ];
  const conflicts = [...new Set(signs.filter((sign) => CONFLICTS.has(sign) && !isCancelled(sign, signs)))];
  const accords = [...new Set(signs.filter((sign) => ACCORDS.has(sign)))];
  const many = conflicts.length > 2 ? 'many' : conflicts.length > 0 ? 'few' : 'no';
  return [
    ...signs,
    `like=${near}`,
    ...sizesOf(a.own, b.own),
    `${many} conflicts`,
    `${many} conflicts & ${near}`,
    ...conflicts.map((sign) => `${sign} & ${near}`),
    ...(signs.includes('both ahead') && signs.includes('same time') ? ['both ahead & same time'] : []),
    ...accords.flatMap((sign) => [`${sign} & ${near}`, `${sign} & ${many} conflicts`]),
    ...standing(a, b),
  ];
}

/** The one negator turns round an opposite: "open", "never closed". */
const isCancelled = (sign: string, signs: readonly string[]): boolean =>
  sign === 'one says no' && signs.includes('antonym negated') && !signs.includes('turned');

/** A fragment says too little to gainsay anything. */
const sizesOf = (a: Analysis, b: Analysis): string[] => [`telling=${Math.min(MOST_TELLING, a.terms.size, b.terms.size)}`];
const MOST_TELLING = 5;

const CLEAR = 0.6;

function tieSigns(ties: readonly Tie[]): string[] {
  const clear = ties.filter(({ nearness, kinship }) => nearness >= CLEAR && kinship !== 'antonym');
  const opposites = ties.filter(({ kinship }) => kinship === 'antonym');
  const turned = clear.filter(isTurned).length;
  const kept = clear.filter(({ left, right }) => left.negated && right.negated).length;
  return [
    ...(turned > 0 ? ['turned'] : []),
    ...(turned > 1 ? ['turned twice'] : []),
    ...(kept > 0 ? ['both negated'] : []),
    ...(opposites.some((tie) => !isTurned(tie)) ? ['antonym'] : []),
    ...(opposites.some(isTurned) ? ['antonym negated'] : []),
    ...(clear.length > 2 ? ['many ties'] : clear.length > 0 ? ['ties'] : ['no ties']),
  ];
}

/** "Open" and "never closed" say the same: what is turned round twice stands as it stood. */
const isTurned = ({ left, right }: Tie): boolean => left.negated !== right.negated;

/** "all" against "only", "none", "some": how far what is said reaches. */
function reachSigns(a: Analysis, b: Analysis): string[] {
  const [x, y] = [reachOf(a), reachOf(b)];
  if (x === y) return x === null ? [] : ['same reach'];
  return x !== null && y !== null ? ['other reach'] : [`reach once ${x ?? y}`];
}

/** The names in both, those of the two sides aside: of other places and people other things may be true. */
function nameSigns(a: Analysis, b: Analysis): string[] {
  const [x, y] = [namesIn(a), namesIn(b)];
  if (x.size === 0 || y.size === 0) return [`names=${Math.min(1, x.size + y.size)}`];
  return [[...x].some((name) => y.has(name)) ? 'names=shared' : 'names=other'];
}

const namesIn = ({ words }: Analysis): Set<string> =>
  new Set(words.flatMap(({ role, concept }) => (role === 'name' && !concept.startsWith('@') ? [concept] : [])));

function reachOf({ words }: Analysis): 'whole' | 'part' | 'none' | null {
  if (words.some(({ lower }) => WORDS.none.has(lower))) return 'none';
  if (words.some(({ lower }) => WORDS.narrowing.has(lower) || WORDS.part.has(lower))) return 'part';
  return words.some(({ lower }) => WORDS.widening.has(lower) || WORDS.each.has(lower)) ? 'whole' : null;
}

function standing(a: ReadClaim, b: ReadClaim): string[] {
  const both = (of: (one: ReadClaim) => string): string => [of(a), of(b)].toSorted().join('+');
  return [
    `acts=${both(({ claim }) => claim.act)}`,
    `modality=${both(({ own }) => own.modality)}`,
    ...(a.reported !== b.reported ? ['one reported'] : []),
  ];
}
