/** @returns index of the first that comes at or behind a place, in a list sorted by place */
export const firstFrom = <T>(list: readonly T[], place: number, placeOf: (one: T) => number): number =>
  countBefore(list, (one) => placeOf(one) < place);

/** How many of a list have a property that none has behind the first that lacks it. */
export function countBefore<T>(list: readonly T[], has: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && has(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
