/** What each negator reaches: everything after it up to the end of its clause; two negators cancel out. */

import type { RawWord } from '../wording.js';
import { rootOf } from './concepts.js';
import { failsBehind } from './failing.js';
import { reachedBack } from './reached-back.js';
import { DISPUTING } from './words/granting.js';
import {
  CLAUSE_BREAKS,
  CLAUSE_STARTS,
  FALSEHOODS,
  IMPLICIT_NEGATORS,
  NEGATING_PHRASES,
  NEGATORS,
  NOT_NEGATING,
  TRUTHS,
} from './words/negation.js';

const disputing = new Set([...DISPUTING].map(rootOf));
const implicit = new Set([...IMPLICIT_NEGATORS].map(rootOf));

/** Clause number and polarity of every word. The negator itself is not negated. */
export function negations(words: readonly RawWord[]): { readonly clause: number; readonly negated: boolean }[] {
  let clause = 0;
  let open = 0;
  const scopes = words.map((_, i) => {
    if (i > 0 && breaksClause(words, i)) {
      clause++;
      open = carriesOn(words, i) ? open : 0;
    }
    const negated = open % 2 === 1;
    open = behind(words, i, open);
    return { clause, negated };
  });
  const reached = reachedBack(
    words,
    scopes.map((scope) => scope.clause),
  );
  for (const { from, end } of reached) for (const scope of scopes.slice(from, end)) scope.negated = !scope.negated;
  return scopes;
}

/** How many negators reach beyond a word. "No dispute that it burned": it burned. */
function behind(words: readonly RawWord[], i: number, open: number): number {
  const root = words[i]?.root ?? '';
  if (open === 1 && disputing.has(root) && !implicit.has(root)) return 0;
  if (!negates(words, i)) return open;
  return continuesNegation(words, i) ? Math.max(1, open) : open + 1;
}

function breaksClause(words: readonly RawWord[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1]?.lower ?? '';
  if (word === undefined) return false;
  if (word.afterMark || CLAUSE_BREAKS.has(word.lower)) return true;
  return (word.lower === 'and' || word.lower === 'or') && CLAUSE_STARTS.has(next);
}

/** "neither in these words, nor in others": a negation goes on over a comma when "nor" or "or" picks it up. */
function carriesOn(words: readonly RawWord[], i: number): boolean {
  const lower = words[i]?.lower;
  if (lower === 'that' && TRUTHS.has(words[i - 1]?.lower ?? '') && NEGATORS.has(words[i - 2]?.lower ?? '')) return true;
  return (
    lower === 'nor' ||
    lower === 'or' ||
    (lower === 'that' && (implicit.has(words[i - 1]?.root ?? '') || FALSEHOODS.has(words[i - 1]?.lower ?? '')))
  );
}

/** "neither … nor", "did not … nor", "no … of any kind": a second marker of the same negation. */
function continuesNegation(words: readonly RawWord[], i: number): boolean {
  return (
    words[i]?.lower === 'nor' || (words[i]?.lower === 'neither' && words.slice(Math.max(0, i - 8), i).some((word) => word.lower === 'not'))
  );
}

function negates(words: readonly RawWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (isHarmless(words, i)) return false;
  if (failsBehind(words, i)) return true;
  if (phrases.some((phrase) => phrase.every((part, k) => words[i + k]?.root === part))) return true;
  if (implicit.has(word.root) || (FALSEHOODS.has(word.lower) && words[i + 1]?.lower === 'that')) return true;
  return NEGATORS.has(word.lower) || word.lower.endsWith("n't") || word.lower === 'cannot';
}

const isHarmless = (words: readonly RawWord[], i: number): boolean =>
  harmless.some((phrase) => phrase.every((part, k) => words[i + k]?.lower === part));

const phrases = NEGATING_PHRASES.map((phrase) => phrase.split(' ').map(rootOf));
const harmless = NOT_NEGATING.map((phrase) => phrase.split(' '));
