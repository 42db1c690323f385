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
  weight: number;
  readonly next: Map<string, Branch>;
}

const branch = (): Branch => ({ weight: 0, next: new Map() });

function grow(weights: Readonly<Record<string, number>>): Branch {
  const root = branch();
  for (const [name, weight] of Object.entries(weights)) {
    let at = root;
    for (const part of name.split(' ')) {
      const next = at.next.get(part) ?? branch();
      at.next.set(part, next);
      at = next;
    }
    at.weight = weight;
  }
  return root;
}

const grown = new WeakMap<object, Branch>();

function treeOf(weights: Readonly<Record<string, number>>): Branch {
  const known = grown.get(weights) ?? grow(weights);
  grown.set(weights, known);
  return known;
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
