/** Two amounts of one thing that can't both be right, or that are the same. */
import type { Overlap } from '../overlap.js';
import { canBeEqual } from '../quantities.js';
import type { Analysis, Evidence, Quantity } from '../types.js';

const COVER = 0.4;
const CLOSE = 0.75;
const MEASURED = 0.2;

export function numberEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < MEASURED || a.quantities.length === 0 || b.quantities.length === 0) return null;
  const pairs = a.quantities.flatMap((x) => b.quantities.filter((y) => sameThing(x, y, both)).map((y) => ({ x, y })));
  const clash = pairs.find(
    ({ x, y }) => !canBeEqual(x, y) && !pairs.some((other) => (other.x === x || other.y === y) && canBeEqual(other.x, other.y)),
  );
  if (clash !== undefined) return evidence('contradicts', a, b, { ...clash, confidence: 0.5 + 0.4 * both.cover });
  if (both.cover < COVER) return null;
  const measured = a.quantities.flatMap((x) => b.quantities.filter((y) => x.unit === y.unit && x.unit !== 'count').map((y) => ({ x, y })));
  const match = [...pairs, ...measured].find(({ x, y }) => canBeEqual(x, y) && x.low > 0);
  return match === undefined ? null : evidence('agrees', a, b, { ...match, confidence: 0.4 + 0.4 * both.cover });
}

/**
 * Same unit, and something counted in common; people that are counted must have the same done to them.
 * A measure with a unit of its own needs either what it measures or enough of the rest.
 */
function sameThing(x: Quantity, y: Quantity, both: Overlap): boolean {
  if (x.unit !== y.unit) return false;
  const common = [...x.counted].some((concept) => y.counted.has(concept));
  if (x.unit === 'count')
    return (
      common &&
      both.cover >= COVER &&
      (both.cover >= CLOSE || both.shared.some((concept) => !x.counted.has(concept) && !y.counted.has(concept)))
    );
  if (common) return both.cover >= (x.unit === 'share' ? COVER : MEASURED);
  const open = x.counted.size === 0 || y.counted.size === 0 || x.unit === 'share';
  return open && both.cover >= COVER && (both.shared.length >= 2 || both.cover >= CLOSE);
}

function evidence(
  verdict: 'contradicts' | 'agrees',
  a: Analysis,
  b: Analysis,
  pair: { x: Quantity; y: Quantity; confidence: number },
): Evidence {
  const { x, y, confidence } = pair;
  const [left, right] = [a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)];
  const why = verdict === 'agrees' ? `“${left}” and “${right}” are the same amount` : `“${left}” against “${right}”`;
  return { verdict, kind: 'number', why, confidence, left: [{ start: x.start, end: x.end }], right: [{ start: y.start, end: y.end }] };
}
