/** From aligned statements to verdicts: weights say how likely a pair speaks of one matter, and then what it says. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import type { Verdict, VerdictKind } from '../model.js';
import type { ReadClaim } from './claims.js';
import { linkedPairs } from './linked.js';
import { featuresOf } from './match/features.js';
import { type Pair, pairsOf } from './match/pairs.js';
import { conflictIn, reasonOf } from './reason.js';
import type { Group } from './statements.js';
import type { Evidence, Mark } from './types.js';

/** A verdict on two statements, or on one that disputes what nobody could tell. */
export interface Judged {
  readonly left: Group | null;
  readonly right: Group | null;
  /** The wordings that it rests on. */
  readonly a: ReadClaim | null;
  readonly b: ReadClaim | null;
  readonly verdict: Verdict;
  readonly kind: VerdictKind;
  readonly why: string;
  /** Probability that the verdict holds, 0–1. */
  readonly confidence: number;
  readonly marks: { readonly left: readonly Mark[]; readonly right: readonly Mark[] };
}

/** What is not put forward as so, and so neither contradicts nor agrees. */
const NOT_ASSERTED = new Set(['demand', 'believe']);
/** A statement is shown beside so many of the other side at most. */
const MOST_PARTNERS = 2;

/** All verdicts between the two versions, the surest first; the same whichever is left. */
export function verdictsBetween(left: readonly Group[], right: readonly Group[], table: DiffTable): Judged[] {
  const linked = linkedPairs(left, right);
  const known = new Set(linked.map((one) => keyOf(one.left, one.right)));
  const weighed = pairsOf(left, right)
    .filter((pair) => !known.has(keyOf(pair.left, pair.right)))
    .map((pair) => judge(pair, table))
    .filter(({ matter }) => matter >= table.threshold.matter)
    .toSorted((x, y) => y.matter - x.matter || (orderKey(x.judged) < orderKey(y.judged) ? -1 : 1));
  return chosen(
    linked,
    weighed.map(({ judged }) => judged),
  ).toSorted(inOrder);
}

const keyOf = (left: Group | null, right: Group | null): string => `${left?.statement.id} ${right?.statement.id}`;
const orderKey = ({ left, right }: Judged): string => [left?.statement.id ?? '', right?.statement.id ?? ''].toSorted().join(' ');

interface Weighed {
  readonly judged: Judged;
  /** Probability that both speak of one matter, 0–1. */
  readonly matter: number;
}

function judge(pair: Pair, table: DiffTable): Weighed {
  const { features, evidence } = featuresOf(pair);
  const weighed = probability(table.matter, features);
  // A rule that finds a conflict or the same words has found the matter too.
  const matter = Math.max(weighed, evidence?.confidence ?? 0);
  const shown = conflictIn(features) === null ? 0 : matter * probability(table.contradicts, features);
  const clash = Math.max(shown, confidenceOf(evidence, 'contradicts'));
  const same = Math.max(matter * probability(table.agrees, features), confidenceOf(evidence, 'agrees'));
  const open = [pair.a, pair.b].some(({ claim }) => NOT_ASSERTED.has(claim.act));
  const verdict = open ? 'parallel' : verdictOf({ clash, same }, table);
  const confidence = { contradicts: clash, agrees: same, parallel: matter }[verdict];
  const { left, right, a, b } = pair;
  return {
    matter,
    judged: { left, right, a, b, verdict, confidence: round(confidence), ...reasonOf(pair, { verdict, features, evidence }) },
  };
}

const confidenceOf = (evidence: Evidence | null, verdict: Evidence['verdict']): number =>
  evidence?.verdict === verdict ? evidence.confidence : 0;

function verdictOf({ clash, same }: { clash: number; same: number }, { threshold }: DiffTable): 'contradicts' | 'agrees' | 'parallel' {
  if (clash >= threshold.contradicts && clash >= same) return 'contradicts';
  return same >= threshold.agrees ? 'agrees' : 'parallel';
}

/** The surest first, until both statements of a pair have partners or one has enough. */
function chosen(linked: readonly Judged[], weighed: readonly Judged[]): Judged[] {
  const partners = new Map<string, number>();
  const count = (group: Group | null): number => partners.get(group?.statement.id ?? '') ?? 0;
  const kept: Judged[] = [];
  for (const one of [...linked, ...weighed]) {
    const [x, y] = [count(one.left), count(one.right)];
    if (!linked.includes(one) && (Math.max(x, y) >= MOST_PARTNERS || Math.min(x, y) > 0)) continue;
    for (const group of [one.left, one.right]) if (group !== null) partners.set(group.statement.id, count(group) + 1);
    kept.push(one);
  }
  return kept;
}

const round = (ratio: number): number => Math.round(ratio * 100) / 100;

const ORDER: Readonly<Record<Verdict, number>> = { contradicts: 0, disputes: 1, agrees: 2, parallel: 3 };

function inOrder(x: Judged, y: Judged): number {
  return ORDER[x.verdict] - ORDER[y.verdict] || y.confidence - x.confidence || (orderKey(x) < orderKey(y) ? -1 : 1);
}
