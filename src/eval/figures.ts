/** Counts made readable: percentages, rounded to a tenth. */
import type { Tally } from './types.js';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean, in per cent. */
export function figures({ right, found, gold }: Tally): Figures {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const both = precision + recall;
  return {
    precision: roundTenth(100 * precision),
    recall: roundTenth(100 * recall),
    f1: both === 0 ? 0 : roundTenth((200 * precision * recall) / both),
  };
}

/** A part of a whole in per cent; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : roundTenth((100 * part) / whole);
}

/** Halves go to the even neighbour, so that figures agree with other scorers' to the digit: a quarter is the only half that floats hold exactly and `toFixed` takes up. */
function roundTenth(value: number): number {
  return (value * 4) % 4 === 1 ? Math.floor(value) + 0.2 : Number(value.toFixed(1));
}
