/** How far something goes on in a row of words, from a place on or back. */

/** @returns the first place from `from` on, and before `limit`, where it does not go on; else `limit`, or `from` if that is behind it */
export function onwards(from: number, limit: number, goesOn: (at: number) => boolean): number {
  let at = from;
  while (at < limit && goesOn(at)) at++;
  return at;
}

/** @returns the first place from `from` back, and behind `limit`, where it does not go on; else `limit`, or `from` if that is before it */
export function backwards(from: number, limit: number, goesOn: (at: number) => boolean): number {
  let at = from;
  while (at > limit && goesOn(at)) at--;
  return at;
}

/** All but a stretch: the first that begins somewhere. @param many how many belong to what begins at a place, 0 where nothing begins */
export function without<T>(all: readonly T[], many: (at: number) => number): readonly T[] {
  for (let at = 0; at < all.length; at++) {
    const length = many(at);
    if (length > 0) return [...all.slice(0, at), ...all.slice(at + length)];
  }
  return all;
}

/** What stands before the first of a kind, or all if there is none. */
export function upTo<T>(all: readonly T[], isEnd: (one: T, at: number) => boolean): readonly T[] {
  const end = all.findIndex(isEnd);
  return end < 0 ? all : all.slice(0, end);
}
