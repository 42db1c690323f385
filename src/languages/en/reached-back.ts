/** What is told of as undone or untrue only behind it: "the plot to kill him was foiled", "the claim that he fled is false". */

import type { RawWord } from '../wording.js';
import { rootOf } from './concepts.js';
import { BEINGS, CLAIMED, COLLAPSING, FALSEHOODS, FOILING, PLANS } from './words/negation.js';

const foiling = new Set([...FOILING].map(rootOf));
const collapsing = new Set([...COLLAPSING].map(rootOf));
const plans = new Set([...PLANS].map(rootOf));
const claims = new Set([...CLAIMED].map(rootOf));

/** From a word to before another. */
export interface Reached {
  readonly from: number;
  readonly end: number;
}

/** @param clauses number of each word's clause */
export function reachedBack(words: readonly RawWord[], clauses: readonly number[]): Reached[] {
  return words.flatMap((_, i) => reachedFrom({ words, clauses }, i) ?? []);
}

interface Scope {
  readonly words: readonly RawWord[];
  readonly clauses: readonly number[];
}

function reachedFrom(scope: Scope, at: number): Reached | null {
  const { words, clauses } = scope;
  const word = words[at];
  if (word === undefined) return null;
  const isDone = BEINGS.has(words[at - 1]?.lower ?? '');
  if (isDone && FALSEHOODS.has(word.lower)) return claimBefore(scope, at);
  if (collapsing.has(word.root) || (word.lower === 'nothing' && words[at - 1]?.lower === 'to')) return planBefore(scope, at, clauses[at]);
  if (!foiling.has(word.root)) return null;
  if (isDone) return planBefore(scope, at, clauses[at]) ?? { from: clauses.indexOf(clauses[at] ?? 0), end: at };
  return words.slice(at + 1, at + 1 + NEAR).some(({ root }) => plans.has(root)) ? planBefore(scope, at) : null;
}

const NEAR = 3;

/** What a plan before is a plan to do; of the one clause, if one is asked for. */
function planBefore({ words, clauses }: Scope, at: number, clause?: number): Reached | null {
  const plan = words.slice(0, at).findLastIndex(({ root }, i) => plans.has(root) && words[i + 1]?.lower === 'to');
  if (plan < 0 || (clause !== undefined && clauses[plan] !== clause)) return null;
  const ends = clauses.findIndex((one, i) => i > plan && one !== clauses[plan]);
  return { from: plan + 2, end: ends < 0 || ends > at ? at : ends };
}

const LONGEST_CLAIM = 20;

/** What a claim before says. */
function claimBefore({ words }: Scope, at: number): Reached | null {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_CLAIM); i--)
    if (words[i]?.lower === 'that' && claims.has(words[i - 1]?.root ?? '')) return { from: i + 1, end: at };
  return null;
}
