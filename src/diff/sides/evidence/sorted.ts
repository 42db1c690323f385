/** @returns index of the first that comes at or behind a place, in a list sorted by place */
export function firstFrom<T>(list: readonly T[], place: number, placeOf: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && placeOf(one) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
