import { groupBy } from '../group.js';
import { similarity } from './wording.js';

const SHINGLE = 3;
/** A run of words that more texts than this have is a set phrase and brings nobody together. */
const COMMON = 60;

/**
 * Groups texts that are alike; one with nothing like it is a group of its own. Only texts that share a run of three words are compared,
 * so that the work grows with the number of texts and not with its square. Groups and their items keep the order of the items.
 * @param least similarity from which two texts are alike, 0–1
 */
export function clusters<Item>(items: readonly Item[], words: (item: Item) => readonly string[], least: number): Item[][] {
  const all = items.map((item, at) => ({ item, at, words: words(item) }));
  const same = [...groupBy(all, (one) => one.words.join(' ')).values()];
  const heads = joinAlike(
    same.map(([first]) => first?.words ?? []),
    least,
  );
  const groups = groupBy(
    same.flatMap((group, at) => group.map((one) => ({ one, head: heads[at] }))),
    ({ head }) => head,
  );
  const inOrder = [...groups.values()].map((group) => group.map(({ one }) => one).sort((left, right) => left.at - right.at));
  return inOrder.map((group) => group.map(({ item }) => item));
}

/** For every text the first one of its group. */
function joinAlike(texts: readonly (readonly string[])[], least: number): number[] {
  const sets = texts.map((list) => new Set(list));
  const parents = texts.map((_, at) => at);
  const index = new Map<string, number[]>();
  for (const [at, list] of texts.entries()) {
    for (const other of candidates(list, index)) {
      if (similarity(sets[at] ?? new Set(), sets[other] ?? new Set()) >= least) join(parents, at, other);
    }
    remember(list, at, index);
  }
  return texts.map((_, at) => root(parents, at));
}

function shingles(words: readonly string[]): Set<string> {
  const size = Math.min(SHINGLE, words.length);
  return new Set(words.slice(0, words.length - size + 1).map((_, start) => words.slice(start, start + size).join(' ')));
}

function candidates(words: readonly string[], index: ReadonlyMap<string, readonly number[]>): Set<number> {
  const found = new Set<number>();
  for (const shingle of shingles(words)) {
    const known = index.get(shingle) ?? [];
    if (known.length <= COMMON) for (const other of known) found.add(other);
  }
  return found;
}

function remember(words: readonly string[], at: number, index: Map<string, number[]>): void {
  for (const shingle of shingles(words)) {
    const known = index.get(shingle);
    if (!known) index.set(shingle, [at]);
    else if (known.length <= COMMON) known.push(at);
  }
}

function root(parents: number[], at: number): number {
  let top = at;
  while (parents[top] !== undefined && parents[top] !== top) top = parents[top] ?? top;
  parents[at] = top;
  return top;
}

function join(parents: number[], left: number, right: number): void {
  const [a, b] = [root(parents, left), root(parents, right)];
  parents[Math.max(a, b)] = Math.min(a, b);
}
