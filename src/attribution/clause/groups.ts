/** The verb groups of a sentence by place. They stand in text order and share no words, so each is looked up. */
import type { Pos } from '../../document.js';
import { oncePer } from '../../text/asked-once.js';
import { type Clause, lowerAt, posAt, type VerbGroup } from './clause.js';

/** For each place of a sentence, how many groups have their heads before it; asked for so often that no search is made. */
interface Places {
  readonly all: Uint16Array;
  readonly finite: readonly VerbGroup[];
  readonly finites: Uint16Array;
}

const placesOf = oncePer((clause: Clause): Places => {
  const finite = clause.groups.filter((group) => group.finite);
  return { all: counts(clause, clause.groups), finite, finites: counts(clause, finite) };
});

function counts({ from, end }: Clause, groups: readonly VerbGroup[]): Uint16Array {
  const out = new Uint16Array(end - from + 1);
  let next = 0;
  for (let at = from; at <= end; at++) {
    while ((groups[next]?.head ?? end) < at) next++;
    out[at - from] = next;
  }
  return out;
}

const countBefore = ({ from, end }: Clause, counted: Uint16Array, at: number): number =>
  counted[Math.min(Math.max(at, from), end) - from] ?? 0;

/** Index of the first group whose head is at `at` or behind it. */
const firstFrom = (clause: Clause, at: number): number => countBefore(clause, placesOf(clause).all, at);

export const placeOf = (clause: Clause, group: VerbGroup): number => firstFrom(clause, group.head);

/** The group before this one. */
export const groupBefore = (clause: Clause, group: VerbGroup): VerbGroup | undefined => clause.groups[placeOf(clause, group) - 1];

/** The first group whose head is at `at` or behind it. */
export const nextGroup = (clause: Clause, at: number): VerbGroup | undefined => clause.groups[firstFrom(clause, at)];

/** The first finite group whose head is at `at` or behind it. */
export function nextFinite(clause: Clause, at: number): VerbGroup | undefined {
  const { finite, finites } = placesOf(clause);
  return finite[countBefore(clause, finites, at)];
}

/** Groups with their heads in `from` to `end`, half-open. */
export const groupsIn = (clause: Clause, from: number, end: number): readonly VerbGroup[] =>
  clause.groups.slice(firstFrom(clause, from), firstFrom(clause, end));

export const hasGroupIn = (clause: Clause, from: number, end: number): boolean => (nextGroup(clause, from)?.head ?? end) < end;

/** How many finite groups have their heads in `from` to `end`, half-open. */
export function finitesIn(clause: Clause, from: number, end: number): number {
  const { finites } = placesOf(clause);
  return Math.max(0, countBefore(clause, finites, end) - countBefore(clause, finites, from));
}

/** The group that starts at `at`. */
export function groupAt(clause: Clause, at: number): VerbGroup | undefined {
  const group = nextGroup(clause, at);
  return group?.from === at ? group : undefined;
}

/** The group that ends before `end`. */
export function groupTo(clause: Clause, end: number): VerbGroup | undefined {
  const group = clause.groups[firstFrom(clause, end) - 1];
  return group?.end === end ? group : undefined;
}

/** The last group before `at`. */
export const lastGroupBefore = (clause: Clause, at: number): VerbGroup | undefined => clause.groups[firstFrom(clause, at) - 1];

/** The group that the word at `at` is a part of. */
export function groupAround(clause: Clause, at: number): VerbGroup | undefined {
  const next = firstFrom(clause, at);
  return clause.groups.slice(Math.max(0, next - 1), next + 1).find(({ from, end }) => from <= at && at < end);
}

/** Whether, from `from` to a verb at `end`, something parts the verb from what stands before or brings in a subject of its own. */
export function opensAnother(clause: Clause, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const parts = OPENS_ANOTHER.has(posAt(clause, i) ?? 'mark') && !clause.words.objectPronouns.has(lowerAt(clause, i));
    if (parts || clause.words.complementizers.has(lowerAt(clause, i))) return true;
  }
  return false;
}

const OPENS_ANOTHER: ReadonlySet<Pos> = new Set<Pos>(['mark', 'coordinator', 'subordinator', 'wh', 'pronoun']);
