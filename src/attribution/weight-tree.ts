/** Weights of features by their parts, so that a feature is found as it is told. */
import { oncePer } from '../text/asked-once.js';
import type { Telling, Told } from './told.js';

/** The first part of a feature leads to the weights of those that begin with it, and so on. */
interface Branch {
  readonly weight: number;
  readonly next: ReadonlyMap<string, Branch>;
}

type Weights = Readonly<Record<string, number>>;

/** What is behind a branch grows when it is come to: a text needs a small part of the table. */
class Bud implements Branch {
  weight = 0;
  private names: string[] | null = null;
  private grown: ReadonlyMap<string, Bud> | null = null;

  /** @param from where, in the names of features that it leads to, their next part begins */
  constructor(
    private readonly weights: Weights,
    private readonly from: number,
  ) {}

  /** @param name of a feature that begins with what leads here */
  take(name: string): void {
    if (this.names) this.names.push(name);
    else this.names = [name];
  }

  get next(): ReadonlyMap<string, Bud> {
    return this.grown ?? this.grow();
  }

  private grow(): ReadonlyMap<string, Bud> {
    const grown = this.names ? unfold(this.names, this.from, this.weights) : NOTHING;
    this.grown = grown;
    this.names = null;
    return grown;
  }
}

const NOTHING: ReadonlyMap<string, Bud> = new Map();

function unfold(names: readonly string[], from: number, weights: Weights): ReadonlyMap<string, Bud> {
  const next = new Map<string, Bud>();
  // Names that begin alike stand together in a table: most need no look-up.
  let [part, bud] = ['', null as Bud | null];
  for (const name of names) {
    if (!bud || !isNext(name, from, part)) {
      const end = name.indexOf(' ', from);
      part = end < 0 ? name.slice(from) : name.slice(from, end);
      bud = next.get(part) ?? new Bud(weights, from + part.length + 1);
      next.set(part, bud);
    }
    if (name.length === from + part.length) bud.weight = weights[name] ?? 0;
    else bud.take(name);
  }
  return next;
}

/** Whether the part of the name from there on is this one. */
function isNext(name: string, from: number, part: string): boolean {
  const end = from + part.length;
  return name.startsWith(part, from) && (name.length === end || name[end] === ' ');
}

function planted(weights: Weights): Branch {
  const root = new Bud(weights, 0);
  for (const name of Object.keys(weights)) root.take(name);
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
export function sumOf(weights: Weights, telling: Telling): number {
  const told = new Sum(treeOf(weights));
  telling(told);
  return told.sum;
}
