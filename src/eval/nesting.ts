import type { Attribution } from './types.js';

type Linked = Pick<Attribution, 'id' | 'within'>;

/**
 * The found attributions that flat gold cannot judge: they answer nothing, but stand within one that does or have one that does within.
 * `matched` and the result are indices.
 */
export function excusedByNesting(found: readonly Linked[], matched: ReadonlySet<number>): ReadonlySet<number> {
  const parents = new Map(found.flatMap((item) => (item.id === null ? [] : [[item.id, item.within] as const])));
  const lines = found.map((item) => enclosing(item, parents));
  const hit = new Set(found.flatMap((item, index) => (item.id !== null && matched.has(index) ? [item.id] : [])));
  const around = new Set(lines.flatMap((line, index) => (matched.has(index) ? [...line] : [])));
  const isExcused = (item: Linked, index: number): boolean =>
    !matched.has(index) && ((lines[index] ?? []).some((id) => hit.has(id)) || (item.id !== null && around.has(item.id)));
  return new Set(found.flatMap((item, index) => (isExcused(item, index) ? [index] : [])));
}

/** Ids of what it stands within, from the inside out; a circle is gone round once. */
function enclosing(item: Linked, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const line: string[] = [];
  for (let at = item.within; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
  return line;
}
