/** Amounts held against each other. */
import { WORDS } from './compared.js';
import type { Quantity } from './types.js';

/** Whether some amount could satisfy both; units of one dimension are turned into each other. */
export function canBeEqual(a: Quantity, b: Quantity): boolean {
  const [x, y] = [factorOf(a), factorOf(b)];
  return a.low * x <= b.high * y * ROUNDING && b.low * y <= a.high * x * ROUNDING;
}

const ROUNDING = 1.000000001;

/** What a quantity measures: two of one dimension can be held against each other. */
export const dimensionOf = ({ unit }: Quantity): string => WORDS.dimensions.get(unit)?.[0] ?? unit;

/** One of its unit in the unit of its dimension. */
export const factorOf = ({ unit }: Quantity): number => WORDS.dimensions.get(unit)?.[1] ?? 1;
