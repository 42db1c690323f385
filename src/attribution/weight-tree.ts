/** Weights of features by their parts, so that a feature is found as it is told. */

import { asName } from '../as-name.js';
import type { Weights } from '../languages/weights.js';
import { oncePer } from '../text/asked-once.js';
import type { Telling, Told } from './told.js';

/** The first part of a feature leads to the weights of those that begin with it, and so on. */
interface Branch {
  readonly weight: number;
  readonly next: ReadonlyMap<string, Branch>;
}

/** Lines of a text, each with the name of a feature, a tab and its weight. */
interface Lines {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where in each line the next part of the name begins. */
  readonly from: number;
}

/** What is behind a branch grows when it is come to: a text needs a small part of the table. */
class Bud implements Branch {
  private grown: ReadonlyMap<string, Branch> | null = null;

  /** @param lines of the features that it leads to */
  constructor(
    readonly weight: number,
    private readonly lines: Lines,
  ) {}

  get next(): ReadonlyMap<string, Branch> {
    this.grown ??= unfold(this.lines);
    return this.grown;
  }
}

function unfold({ text, start, end, from }: Lines): ReadonlyMap<string, Branch> {
  const next = new Map<string, Branch>();
  for (let line = start; line < end; ) {
    const stop = endOfPart(text, line + from);
    const behind = behindStem(text, line, stop);
    next.set(asName(text.slice(line + from, stop)), budAt(text, line, { stop, end: behind }));
    line = behind;
  }
  return next;
}

function endOfPart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  const tab = text.indexOf('\t', from);
  return space >= 0 && space < tab ? space : tab;
}

/** Where the lines end that begin like this one up to `stop`: they stand together. */
function behindStem(text: string, line: number, stop: number): number {
  const stem = `${text.slice(line, stop)} `;
  let end = text.indexOf('\n', stop) + 1;
  while (text.startsWith(stem, end)) end = text.indexOf('\n', end) + 1;
  return end;
}

/** The first of the lines may be of the feature that has no further part. */
function budAt(text: string, line: number, { stop, end }: { stop: number; end: number }): Bud {
  const lines = { text, start: line, end, from: stop - line + 1 };
  if (text[stop] !== '\t') return new Bud(0, lines);
  const behind = text.indexOf('\n', stop);
  return new Bud(Number(text.slice(stop + 1, behind)), { ...lines, start: behind + 1 });
}

function planted(weights: Weights): Branch {
  const next = new Map<string, Branch>();
  for (const [first, text] of Object.entries(linesOf(weights))) next.set(first, budAt(text, 0, { stop: first.length, end: text.length }));
  return { weight: 0, next };
}

/** The lines of weights by the first parts of names, as the build lays them out. */
function linesOf(weights: Weights): Readonly<Record<string, string>> {
  if (areLines(weights)) return weights;
  const lines = new Map<string, string>();
  for (const name of Object.keys(weights).sort()) {
    const first = name.split(' ', 1)[0] ?? name;
    lines.set(first, `${lines.get(first) ?? ''}${name}\t${weights[name]}\n`);
  }
  return Object.fromEntries(lines);
}

const areLines = (weights: Weights): weights is Readonly<Record<string, string>> => typeof Object.values(weights)[0] === 'string';

const treeOf = oncePer(planted);

/** Adds up the weights of what it is told. They are whole numbers: the order does not matter. */
class Sum implements Told {
  sum = 0;
  private readonly branches: Branch['next'];
  private known: Stem | null = null;

  constructor(root: Branch) {
    this.branches = root.next;
  }

  add(first: string, second?: string, third?: string, rest?: readonly string[]): void {
    let at = second === undefined ? this.branches.get(first) : this.behind(first);
    if (second !== undefined) at = at?.next.get(second);
    if (third !== undefined) at = at?.next.get(third);
    if (rest) for (const part of rest) at = at?.next.get(part);
    if (at) this.sum += at.weight;
  }

  /** Features of several parts begin with the rule, the cue or another few: each is looked up once, for the table is large. */
  private behind(first: string): Branch | undefined {
    for (let stem: Stem | null = this.known; stem !== null; stem = stem.before) if (stem.first === first) return stem.branch;
    const branch = this.branches.get(first);
    this.known = { first, branch, before: this.known };
    return branch;
  }
}

/** A first part that was looked up, and those that were before it. */
interface Stem {
  readonly first: string;
  readonly branch: Branch | undefined;
  readonly before: Stem | null;
}

/** Weights of the features together, in hundredths. */
export function sumOf(weights: Weights, telling: Telling): number {
  const told = new Sum(treeOf(weights));
  telling(told);
  return told.sum;
}

/** What the features are weighed against, in hundredths. */
export const biasOf = (weights: Weights): number => treeOf(weights).next.get('bias')?.weight ?? 0;

/** The weight of one feature by its name, in hundredths. */
export function weightOf(weights: Weights, name: string): number {
  let at: Branch | undefined = treeOf(weights);
  for (const part of name.split(' ')) at = at?.next.get(part);
  return at?.weight ?? 0;
}
