/** How a diff of an event fares against what people marked in it. */
import type { Diff, Finding } from '../model.js';
import { claimsOfPair, type EventGold, type MarkedPair, type PairClaims, type Touch } from './event-gold.js';

/** Marked pairs and findings, counted each by itself: a finding may bring several marked pairs together, and several findings one. */
export interface PairTally {
  /** Marked pairs, and those that a finding brings together. */
  readonly marked: number;
  readonly found: number;
  /** Findings, and those that bring a marked pair together. */
  readonly findings: number;
  readonly right: number;
}

export type EventScore = Readonly<Record<'matter' | 'contradicts' | 'agrees', PairTally>>;

/** The counts of one event. */
export function scoreEvent(gold: EventGold, diff: Pick<Diff, 'statements' | 'findings'>, touch: Touch): EventScore {
  const two = diff.findings.filter(({ left, right }) => left !== null && right !== null);
  const claims = new Map(diff.statements.map((statement) => [statement.id, statement.claims]));
  const tally = (pairs: readonly MarkedPair[], findings: readonly Finding[]): PairTally => {
    const hits = pairs.map((pair) => findings.filter(bringsTogether(claimsOfPair(pair, touch), claims)));
    return {
      marked: pairs.length,
      found: hits.filter(({ length }) => length > 0).length,
      findings: findings.length,
      right: new Set(hits.flat()).size,
    };
  };
  const verdict = (wanted: string): Finding[] => two.filter((finding) => finding.verdict === wanted);
  return {
    matter: tally([...gold.contradictions, ...gold.agreements, ...gold.notContradictions], two),
    contradicts: tally(gold.contradictions, verdict('contradicts')),
    agrees: tally(gold.agreements, verdict('agrees')),
  };
}

/** Whether a finding joins a statement of either side of the pair, whichever way round. */
function bringsTogether({ a, b }: PairClaims, claims: ReadonlyMap<string, readonly string[]>): (finding: Finding) => boolean {
  const holds = (statement: string | undefined, wanted: ReadonlySet<string>): boolean =>
    claims.get(statement ?? '')?.some((id) => wanted.has(id)) === true;
  return ({ left, right }) =>
    (holds(left?.statement, a) && holds(right?.statement, b)) || (holds(left?.statement, b) && holds(right?.statement, a));
}

/** The sum of the counts of many events. */
export function addEventScores(scores: readonly EventScore[]): EventScore {
  const total = (matter: keyof EventScore, count: keyof PairTally): number => scores.reduce((sum, score) => sum + score[matter][count], 0);
  const add = (matter: keyof EventScore): PairTally => ({
    marked: total(matter, 'marked'),
    found: total(matter, 'found'),
    findings: total(matter, 'findings'),
    right: total(matter, 'right'),
  });
  return { matter: add('matter'), contradicts: add('contradicts'), agrees: add('agrees') };
}
