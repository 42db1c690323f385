/** Which found attribution answers which gold one: greedy, one to one, in the order of the gold. */
import type { Range } from '../document.js';
import { jaccard, overlap, type Tokens, tokensOf } from './tokens.js';
import type { Attribution, Role } from './types.js';

/** Contents answer each other when they share at least this part of their tokens. */
const SAME_CONTENT = 0.5;

/** An attribution by its tokens. */
export interface Tokenised extends Readonly<Record<Role, Tokens>> {
  readonly id: string | null;
  readonly within: string | null;
}

/** Index in the gold → index among the found. */
export type Matching = ReadonlyMap<number, number>;

/** The tokens of an attribution of this text. */
export function tokenise(text: string, attribution: Attribution): Tokenised {
  const tokens = (role: Role): Tokens => tokensOf(text, ranges(attribution[role]));
  const { id, within } = attribution;
  return { id, within, cue: tokens('cue'), source: tokens('source'), content: tokens('content') };
}

function ranges(list: readonly Range[]): readonly Range[] {
  return list.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Pairs by cue: the first found attribution that shares a token with the gold cue. */
export function matchCues(gold: readonly Tokenised[], found: readonly Tokenised[]): Matching {
  const free = new Set(found.keys());
  const pairs = new Map<number, number>();
  for (const [index, wanted] of gold.entries()) {
    const hit = [...free].find((candidate) => sharesCue(wanted, found[candidate]));
    if (hit === undefined) continue;
    free.delete(hit);
    pairs.set(index, hit);
  }
  return pairs;
}

function sharesCue(wanted: Tokenised, candidate: Tokenised | undefined): boolean {
  return candidate !== undefined && overlap(wanted.cue.keys, candidate.cue.keys);
}

/** Pairs by the whole relation: same cue and source by a token at least, and the content that shares most, at least half. */
export function matchRelations(gold: readonly Tokenised[], found: readonly Tokenised[]): Matching {
  const free = new Set(found.keys());
  const pairs = new Map<number, number>();
  for (const [index, wanted] of gold.entries()) {
    const best = bestRelation(wanted, found, free);
    if (best === null) continue;
    free.delete(best);
    pairs.set(index, best);
  }
  return pairs;
}

function bestRelation(wanted: Tokenised, found: readonly Tokenised[], free: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let bestShare = 0;
  for (const index of free) {
    const candidate = found[index];
    if (!candidate || !sameRole(wanted, candidate, 'cue') || !sameRole(wanted, candidate, 'source')) continue;
    const share = jaccard(wanted.content.keys, candidate.content.keys);
    if (share < SAME_CONTENT || share <= bestShare) continue;
    best = index;
    bestShare = share;
  }
  return best;
}

/** Whether the contents share at least half of their tokens. */
export function sameContent(a: Tokenised, b: Tokenised): boolean {
  return jaccard(a.content.keys, b.content.keys) >= SAME_CONTENT;
}

/** Whether both have the role and share a token of it, or neither has it. */
export function sameRole(a: Tokenised, b: Tokenised, role: Role): boolean {
  if (a[role].keys.size === 0 && b[role].keys.size === 0) return true;
  return overlap(a[role].keys, b[role].keys);
}
