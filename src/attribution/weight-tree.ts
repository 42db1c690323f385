/** Weights of features by their parts, so that a feature is found as it is told. */
import { oncePer } from '../text/asked-once.js';
import type { Telling, Told } from './told.js';

/** The first part of a feature leads to the weights of those that begin with it, and so on. */
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
    return this.grown ?? this.grow();
  }

  private grow(): ReadonlyMap<string, Bud> {
    const grown = this.names ? unfold(this.names) : NOTHING;
    this.grown = grown;
    this.names = null;
    return grown;
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

const treeOf = oncePer(planted);

/** Adds up the weights of what it is told. They are whole numbers: the order does not matter. */
class Sum implements Told {
  sum = 0;
  /** Most features begin like the one before. */
  private first = '';
  private branch: Branch | undefined;
  private readonly branches: Branch['next'];

  constructor(root: Branch) {
    this.branches = root.next;
    this.branch = this.branches.get('');
  }

  add(first: string, second?: string, third?: string, rest?: readonly string[]): void {
    if (first !== this.first) {
      this.first = first;
      this.branch = this.branches.get(first);
    }
    let at = this.branch;
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
