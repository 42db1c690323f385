/** Two amounts of one thing that can't both be right, or that are the same. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Overlap } from '../overlap.js';
import { canBeEqual, dimensionOf } from '../quantities.js';
import type { Analysis, Evidence, Quantity, Word } from '../types.js';
import { isChange, sameSpan } from './changes.js';

const COVER = 0.4;
const CLOSE = 0.75;
const MEASURED = 0.2;

interface Pair {
  readonly x: Quantity;
  readonly y: Quantity;
}

export function numberEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if ([...both.shared, ...both.opposed.flat()].some(isChange) && !sameSpan(a, b)) return null;
  // One rose and one fell: they are two things.
  if (both.opposed.some((pair) => pair.every(isChange))) return null;
  const all = a.quantities.flatMap((x) => b.quantities.map((y) => ({ x, y })));
  const pairs = all.filter((pair) => sameThing(pair, both) && !otherDeed(a, b, pair) && !otherPurpose(a, b, pair));
  const clash = pairs.find(
    ({ x, y }) => !canBeEqual(x, y) && !pairs.some((other) => (other.x === x || other.y === y) && canBeEqual(other.x, other.y)),
  );
  if (clash !== undefined) return evidence('contradicts', a, b, { ...clash, confidence: 0.5 + 0.4 * both.cover });
  if (both.cover < COVER) return null;
  const measured = all.filter(({ x, y }) => dimensionOf(x) === dimensionOf(y) && x.unit !== 'count');
  const match = [...pairs, ...measured].find(({ x, y }) => canBeEqual(x, y) && x.low > 0);
  return match === undefined ? null : evidence('agrees', a, b, { ...match, confidence: 0.4 + 0.4 * both.cover });
}

/**
 * Same unit, and something counted in common; people that are counted must have the same done to them.
 * A measure with a unit of its own needs either what it measures or enough of the rest.
 */
function sameThing({ x, y }: Pair, both: Overlap): boolean {
  if (isNoMoney(x, y) || isNoMoney(y, x)) return both.cover >= COVER && both.shared.length >= 2;
  if (dimensionOf(x) !== dimensionOf(y)) return false;
  const common = [...x.counted].some((concept) => y.counted.has(concept));
  if (x.unit === 'count') return common && sameCount({ x, y }, both);
  if (x.unit === 'share' && isGroup(x) && isGroup(y)) return both.cover >= MEASURED && both.shared.length > 0;
  if (common) return both.cover >= (x.unit === 'share' ? COVER : MEASURED);
  const open = x.counted.size === 0 || y.counted.size === 0 || x.unit === 'share';
  return open && both.cover >= COVER && (both.shared.length >= 2 || both.cover >= CLOSE);
}

function sameCount({ x, y }: Pair, { cover, shared }: Overlap): boolean {
  const beyond = shared.some((concept) => !x.counted.has(concept) && !y.counted.has(concept));
  return cover >= COVER && (cover >= CLOSE || beyond);
}

/** "no money" against an amount of it. */
const isNoMoney = (none: Quantity, some: Quantity): boolean => none.unit === 'money' && WORDS.currencies.has(some.unit);

const GROUPS = new Set([...WORDS.groups].map(conceptOfWord));
const isGroup = ({ counted }: Quantity): boolean => GROUPS.has([...counted][0] ?? '');

/** "1,500 people lived there", "two people died there": what is told of the counted is in neither case told of the other. */
function otherDeed(a: Analysis, b: Analysis, { x, y }: Pair): boolean {
  if (x.unit !== 'count') return false;
  const [mine, theirs] = [deedAfter(a, x), deedAfter(b, y)];
  return mine !== null && theirs !== null && !b.terms.has(mine) && !a.terms.has(theirs);
}

/** The first word of weight after the noun that is counted. */
function deedAfter({ words }: Analysis, { end, clause, counted }: Quantity): string | null {
  const [head] = counted;
  const at = words.findIndex((word) => word.start >= end && word.concept === head);
  const next = words.slice(at + 1).find((word) => word.clause === clause && word.role === 'content');
  return next === undefined || !WORDS.participleEnding.test(next.lower) ? null : next.concept;
}

/** "2 million for the clean-up", "300,000 for new pumps". */
function otherPurpose(a: Analysis, b: Analysis, { x, y }: Pair): boolean {
  const [mine, theirs] = [purposeOf(a, x), purposeOf(b, y)];
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some((concept) => b.terms.has(concept)) && !theirs.some((concept) => a.terms.has(concept))
  );
}

function purposeOf({ words }: Analysis, { end, clause }: Quantity): string[] {
  const behind = words.filter((word) => word.start >= end && word.clause === clause);
  const at = behind.slice(0, 3).findIndex(({ lower }) => WORDS.aims.has(lower));
  return at < 0 ? [] : behind.slice(at + 1, at + 4).flatMap((word) => (isWeighty(word) ? [word.concept] : []));
}

const isWeighty = ({ role }: Word): boolean => role === 'content' || role === 'name';

function evidence(
  verdict: 'contradicts' | 'agrees',
  a: Analysis,
  b: Analysis,
  { x, y, confidence }: Pair & { confidence: number },
): Evidence {
  const [left, right] = [a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)];
  const why = verdict === 'agrees' ? `“${left}” and “${right}” are the same amount` : `“${left}” against “${right}”`;
  return { verdict, kind: 'number', why, confidence, left: [{ start: x.start, end: x.end }], right: [{ start: y.start, end: y.end }] };
}
