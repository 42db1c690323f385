/** From aligned statements to findings: explicit denials first, then what the wordings themselves show. */
import type { Claim, Finding } from '../model.js';
import { type ReadClaim, startOf } from './claims.js';
import { conceptOfWord } from './concepts.js';
import { compare } from './evidence/index.js';
import { speechEvidence } from './evidence/speech.js';
import { indexTerms } from './index-terms.js';
import { overlap } from './overlap.js';
import type { Group } from './statements.js';
import type { Evidence } from './types.js';

/** What is not put forward as so, and so contradicts nothing. */
const NOT_ASSERTED = new Set(['demand', 'believe']);
const DENIED_COVER = 0.45;
/** With one word in common besides names. */
const DENIED_CLOSE = 0.75;

/** All findings between the two versions, best first, in an order that does not depend on which is left. */
export function findingsBetween(left: readonly Group[], right: readonly Group[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of [...linked(left, right, 'left'), ...linked(right, left, 'right'), ...aligned(left, right)]) {
    const key = `${finding.left}\u0000${finding.right}`;
    const known = found.get(key);
    if (known === undefined || rank(finding) > rank(known)) found.set(key, finding);
  }
  return withoutEchoes([...found.values()]).toSorted(inOrder);
}

const rank = (finding: Finding): number => (finding.verdict === 'contradicts' ? 1 : 0) + finding.confidence;

/** Claims that say which claim they deny. */
function* linked(deniers: readonly Group[], denied: readonly Group[], deniersSide: 'left' | 'right'): Generator<Finding> {
  const groupOf = new Map(denied.flatMap((group) => group.members.map(({ claim }): [string, Group] => [claim.id, group])));
  for (const group of deniers) {
    for (const member of group.members) {
      const { claim } = member;
      const target = claim.denies === null ? undefined : groupOf.get(claim.denies);
      if (target === undefined || isVague(member) || isAhead(target, claim)) continue;
      const [left, right] = deniersSide === 'left' ? [group, target] : [target, group];
      const why = `${name(group)} denies it outright: ${wording(claim)}`;
      yield { verdict: 'contradicts', kind: 'denial', left: left.statement.id, right: right.statement.id, why, confidence: 0.9 };
    }
  }
}

const ACCOUNT = conceptOfWord('account');

/** "denied the other side's account": which part of it, nobody can tell. */
const isVague = ({ own }: ReadClaim): boolean => own.words.find((word) => word.role === 'content')?.concept === ACCOUNT;

/** A headline's denial, tied to something that is told only later: a guess. */
function isAhead(target: Group, denial: Claim): boolean {
  const denied = target.members.find(({ claim }) => claim.id === denial.denies)?.claim;
  return denied !== undefined && denied.document === denial.document && startOf(denied) > startOf(denial);
}

function* aligned(left: readonly Group[], right: readonly Group[]): Generator<Finding> {
  const index = indexTerms(right.map(termsOf));
  for (const group of left) {
    for (const at of index.nearest(termsOf(group))) {
      const other = right[at];
      const evidence = other === undefined ? null : best(group, other);
      if (other === undefined || evidence === null) continue;
      const { verdict, kind, confidence } = evidence;
      yield {
        verdict,
        kind,
        left: group.statement.id,
        right: other.statement.id,
        why: reason(group, other, evidence),
        confidence: round(confidence),
      };
    }
  }
}

/** The strongest evidence among the wordings of two statements. */
export function best(left: Group, right: Group): Evidence | null {
  const found = left.wordings.flatMap((a) => right.wordings.map((b) => judge(a, b))).filter((one) => one !== null);
  return found.toSorted((a, b) => strength(b) - strength(a))[0] ?? null;
}

const strength = (evidence: Evidence): number => (evidence.verdict === 'contradicts' ? 1 : 0) + evidence.confidence;

function judge(a: ReadClaim, b: ReadClaim): Evidence | null {
  if (a.carrier || b.carrier || a.own.mass === 0 || b.own.mass === 0 || NOT_ASSERTED.has(a.claim.act) || NOT_ASSERTED.has(b.claim.act))
    return null;
  if (a.denial !== b.denial) return denied(a, b);
  return compare(a.analysis, b.analysis) ?? spoken(a, b);
}

/** One side reports words; the other says that they were never spoken. */
function spoken(a: ReadClaim, b: ReadClaim): Evidence | null {
  const both = overlap(a.analysis, b.analysis);
  if (b.reported && !a.reported) return speechEvidence(a.analysis, b.analysis, both);
  if (!a.reported || b.reported) return null;
  const evidence = speechEvidence(b.analysis, a.analysis, both);
  return evidence && { ...evidence, left: evidence.right, right: evidence.left };
}

/** "X denies P" against a version that says P. */
function denied(a: ReadClaim, b: ReadClaim): Evidence | null {
  if (isVague(a.denial ? a : b) || a.analysis.times.years.size !== b.analysis.times.years.size) return null;
  const both = overlap(a.analysis, b.analysis);
  const telling = both.shared.filter((concept) => !concept.startsWith('@')).length;
  const enough = telling >= 2 || (telling === 1 && both.shared.length >= 2 && both.cover >= DENIED_CLOSE);
  if (!enough || both.cover < DENIED_COVER || both.opposed.length > 0) return null;
  const evidence = compare(a.analysis, b.analysis, both);
  if (evidence?.verdict === 'contradicts') return null;
  const { cue, content } = (a.denial ? a : b).claim;
  const why = `“${(cue ?? content).text}” denies it`;
  return { verdict: 'contradicts', kind: 'denial', why, confidence: 0.5 + 0.4 * both.cover, left: [], right: [] };
}

/** What a statement is about: the terms of all its wordings. */
function termsOf({ wordings }: Group): Map<string, number> {
  return new Map(wordings.flatMap(({ analysis }) => [...analysis.terms]));
}

function reason(left: Group, right: Group, evidence: Evidence): string {
  return `${evidence.why}. ${name(left)}: ${clip(left.statement.text)} ${name(right)}: ${clip(right.statement.text)}`;
}

const name = ({ statement }: Group): string => statement.account ?? statement.speaker ?? 'unknown';
const wording = ({ cue, content }: Claim): string => clip(cue === null ? content.text : `${cue.text} ${content.text}`);
const clip = (text: string): string => `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
const round = (ratio: number): number => Math.round(ratio * 100) / 100;

/** A statement that agrees with another statement is not also listed as agreeing, less surely, with a third. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const clash = findings.filter((one) => one.verdict === 'contradicts');
  const taken = new Set(clash.flatMap(({ left, right }) => [left, right]));
  const agree = findings.filter((one) => one.verdict === 'agrees').toSorted((a, b) => b.confidence - a.confidence);
  return [...clash, ...agree.filter(({ left, right }) => !taken.has(left) && !taken.has(right) && taken.add(left) && taken.add(right))];
}

function inOrder(a: Finding, b: Finding): number {
  if (a.verdict !== b.verdict) return a.verdict === 'contradicts' ? -1 : 1;
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const key = ({ left, right }: Finding): string => [left, right].toSorted().join(' ');
  return key(a) < key(b) ? -1 : 1;
}
