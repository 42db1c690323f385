/** How features are told: part by part, so that none has to be put together as a string to find its weight. */

import { askedOnce } from '../text/asked-once.js';

/** What is told of a candidate, an end or a start goes here. The parts, joined by spaces, are the name of the feature; no part has a space. */
export interface Told {
  add(first: string, second?: string, third?: string, rest?: readonly string[]): void;
}

/** A part that is a name and what it says: the same string each time, since one put together anew is dear to look up. */
export const partOf = (name: string): ((value: string) => string) => askedOnce((value) => name + value);

/** Tells features, all of them each time it is called. */
export type Telling = (told: Told) => void;

/** The names of the features, in the order in which they are told. */
export function namesOf(telling: Telling): string[] {
  const names: string[] = [];
  telling({
    add: (first, second, third, rest = []) => names.push([first, second, third, ...rest].filter((part) => part !== undefined).join(' ')),
  });
  return names;
}

/** Weights of features by their parts: the first part leads to those of the features that begin with it, and so on. */
interface Branch {
  readonly weight: number;
  readonly next: ReadonlyMap<string, Branch>;
}

type Named = readonly [name: string, weight: number];

/** What is behind a branch grows when it is come to: a text needs a small part of the table. */
class Bud implements Branch {
  weight = 0;
  private names: Named[] | null = null;
  private grown: ReadonlyMap<string, Bud> | null = null;

  /** @param name of a feature from here on */
  take(name: string, weight: number): void {
    this.names ??= [];
    this.names.push([name, weight]);
  }

  get next(): ReadonlyMap<string, Bud> {
    this.grown ??= this.names ? unfold(this.names) : NOTHING;
    this.names = null;
    return this.grown;
  }
}

const NOTHING: ReadonlyMap<string, Bud> = new Map();

function unfold(names: readonly Named[]): ReadonlyMap<string, Bud> {
  const next = new Map<string, Bud>();
  for (const [name, weight] of names) {
    const end = name.indexOf(' ');
    const part = end < 0 ? name : name.slice(0, end);
    const bud = next.get(part) ?? new Bud();
    next.set(part, bud);
    if (end < 0) bud.weight = weight;
    else bud.take(name.slice(end + 1), weight);
  }
  return next;
}

function planted(weights: Readonly<Record<string, number>>): Branch {
  const root = new Bud();
  for (const [name, weight] of Object.entries(weights)) root.take(name, weight);
  return root;
}

const known = new WeakMap<object, Branch>();

function treeOf(weights: Readonly<Record<string, number>>): Branch {
  const tree = known.get(weights) ?? planted(weights);
  known.set(weights, tree);
  return tree;
}

/** Adds up the weights of what it is told. They are whole numbers: the order does not matter. */
class Sum implements Told {
  sum = 0;

  constructor(private readonly root: Branch) {}

  add(first: string, second?: string, third?: string, rest?: readonly string[]): void {
    let at = this.root.next.get(first);
    if (second !== undefined) at = at?.next.get(second);
    if (third !== undefined) at = at?.next.get(third);
    if (rest) for (const part of rest) at = at?.next.get(part);
    if (at) this.sum += at.weight;
  }
}

/** Weights of the features together, in hundredths. */
export function sumOf(weights: Readonly<Record<string, number>>, telling: Telling): number {
  const told = new Sum(treeOf(weights));
  telling(told);
  return told.sum;
}
