/** How far two wordings run alongside each other. */

export interface Shared {
  /** Words that both have in one order. */
  readonly inOrder: number;
  /** The longest stretch that both have without a gap. */
  readonly unbroken: number;
}

/** A wording is looked at up to here: what two tellings of one utterance share shows early. */
const LONGEST = 60;

/** Counts of words, 0 to 60; the same whichever is left. */
export function sharedRun(left: readonly string[], right: readonly string[]): Shared {
  const others = right.slice(0, LONGEST);
  const blank = (): Uint8Array => new Uint8Array(others.length + 1);
  let [above, stretch] = [blank(), blank()];
  let unbroken = 0;
  for (const word of left.slice(0, LONGEST)) {
    const [row, runs] = [blank(), blank()];
    others.forEach((other, k) => {
      const isSame = word === other;
      const run = isSame ? at(stretch, k) + 1 : 0;
      runs[k + 1] = run;
      row[k + 1] = isSame ? at(above, k) + 1 : Math.max(at(above, k + 1), at(row, k));
      unbroken = Math.max(unbroken, run);
    });
    [above, stretch] = [row, runs];
  }
  return { inOrder: at(above, others.length), unbroken };
}

const at = (row: Uint8Array, k: number): number => row[k] ?? 0;
