/** "was sold for 9 million to pay a debt of 27 million" against "cost 27 million": one thing, and the amounts that its own verb has. */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { canBeEqual, dimensionOf } from '../quantities.js';
import { baseOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Part, Quantity } from '../types.js';
import { isOneThing, themeOf } from './alike.js';

const PRICED = new Set([...WORDS.priced].map(conceptOfWord));

export function rivalAmounts(a: Analysis, b: Analysis): Evidence | null {
  const theirs = amountsIn(b);
  for (const x of amountsIn(a)) {
    const y = theirs.find((other) => isOfOne(x, other) && areRivals(x.amounts, other.amounts));
    if (y !== undefined && fits(x, y, [amountsIn(a), theirs])) continue;
    const [mine, other] = [x.amounts[0], y?.amounts[0]];
    if (mine === undefined || other === undefined) continue;
    const why = `“${a.text.slice(mine.start, mine.end)}” against “${b.text.slice(other.start, other.end)}”`;
    return { verdict: 'contradicts', kind: 'number', why, confidence: 0.7, left: [range(mine)], right: [range(other)] };
  }
  return null;
}

const isOfOne = (x: Measured, y: Measured): boolean => x.verb === y.verb && isOneThing(x.what, y.what);

/** Bought for two million and sold for five: either may be meant. */
const fits = (x: Measured, y: Measured, all: readonly (readonly Measured[])[]): boolean =>
  all.flat().some((one) => one !== x && one !== y && isOfOne(x, one) && (areEqual(one, x) || areEqual(one, y)));

const areEqual = ({ amounts: [x] }: Measured, { amounts: [y] }: Measured): boolean =>
  x !== undefined && y !== undefined && dimensionOf(x) === dimensionOf(y) && canBeEqual(x, y);

interface Measured {
  /** Its base, or that it tells a price. */
  readonly verb: string;
  readonly what: Part;
  readonly amounts: readonly Quantity[];
}

const amountsIn = oncePer((side: Analysis): Measured[] =>
  side.quantities.length === 0 ? [] : side.frames.flatMap((frame) => measuredBy(side, frame) ?? []),
);

/** "It cost 5 million": the amount is what would be the object. */
function measuredBy({ quantities }: Analysis, frame: Frame): Measured | null {
  const { verb, doer, undergoer, adjuncts, negated, open } = frame;
  if (negated || open) return null;
  const isIn =
    (part: Part | null) =>
    (one: Quantity): boolean =>
      part?.words.some(({ start }) => start >= one.start && start < one.end) === true;
  const isAmount = quantities.some(isIn(undergoer)) && frame.passive === false;
  const what = isAmount ? doer : themeOf(frame);
  const amounts = quantities.filter((one) => (isAmount ? isIn(undergoer)(one) : adjuncts.some((part) => isIn(part)(one))));
  if (what === null || amounts.length !== 1 || (isAmount && amounts[0]?.unit === 'count')) return null;
  return { verb: PRICED.has(verb.concept) || WORDS.priced.has(baseOf(verb.lower)) ? 'price' : baseOf(verb.lower), what, amounts };
}

const areRivals = ([x]: readonly Quantity[], [y]: readonly Quantity[]): boolean =>
  x !== undefined && y !== undefined && dimensionOf(x) === dimensionOf(y) && !canBeEqual(x, y) && x.unit !== 'count';

const range = ({ start, end }: Quantity): { start: number; end: number } => ({ start, end });
