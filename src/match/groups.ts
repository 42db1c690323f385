/** The verb groups of a sentence by place. They stand in text order and share no words, so each is found by halving. */
import type { Clause, VerbGroup } from './sentence.js';

/** Index of the first group whose head is at `at` or behind it. */
function firstFrom(groups: readonly VerbGroup[], at: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.head ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const finites = new WeakMap<readonly VerbGroup[], readonly VerbGroup[]>();

function finitesOf({ groups }: Clause): readonly VerbGroup[] {
  const known = finites.get(groups);
  if (known) return known;
  const found = groups.filter(({ finite }) => finite);
  finites.set(groups, found);
  return found;
}

export const placeOf = ({ groups }: Clause, group: VerbGroup): number => firstFrom(groups, group.head);

/** The group before this one. */
export const groupBefore = (clause: Clause, group: VerbGroup): VerbGroup | undefined => clause.groups[placeOf(clause, group) - 1];

/** The first group whose head is at `at` or behind it. */
export const nextGroup = ({ groups }: Clause, at: number): VerbGroup | undefined => groups[firstFrom(groups, at)];

/** The first finite group whose head is at `at` or behind it. */
export const nextFinite = (clause: Clause, at: number): VerbGroup | undefined => finitesOf(clause)[firstFrom(finitesOf(clause), at)];

/** Groups with their heads in `from` to `end`, half-open. */
export const groupsIn = ({ groups }: Clause, from: number, end: number): readonly VerbGroup[] =>
  groups.slice(firstFrom(groups, from), firstFrom(groups, end));

export const hasGroupIn = (clause: Clause, from: number, end: number): boolean => (nextGroup(clause, from)?.head ?? end) < end;

/** How many finite groups have their heads in `from` to `end`, half-open. */
export const finitesIn = (clause: Clause, from: number, end: number): number =>
  Math.max(0, firstFrom(finitesOf(clause), end) - firstFrom(finitesOf(clause), from));

/** The group that starts at `at`. */
export function groupAt(clause: Clause, at: number): VerbGroup | undefined {
  const group = nextGroup(clause, at);
  return group?.from === at ? group : undefined;
}

/** The group that ends before `end`. */
export function groupTo({ groups }: Clause, end: number): VerbGroup | undefined {
  const group = groups[firstFrom(groups, end) - 1];
  return group?.end === end ? group : undefined;
}

/** The group that the word at `at` is a part of. */
export function groupAround({ groups }: Clause, at: number): VerbGroup | undefined {
  const next = firstFrom(groups, at);
  return groups.slice(Math.max(0, next - 1), next + 1).find(({ from, end }) => from <= at && at < end);
}
