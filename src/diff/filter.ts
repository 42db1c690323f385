/** A part of a diff: one topic, or one kind of result. */
import type { Diff, Finding, Statement } from '../model.js';
import type { Part } from '../vocabulary.js';
import { analyse } from './analyse.js';

export interface DiffFilter {
  /** A word that one of the wordings must hold, in any inflection or synonym. */
  readonly topic?: string;
  readonly only?: Part;
  /** Findings less sure than this are left out, 0–1. */
  readonly minConfidence?: number;
}

/** The diff with what is not wanted left out of findings, omissions, others and drift. */
export function filterDiff(diff: Diff, { topic, only, minConfidence = 0 }: DiffFilter): Diff {
  const byId = new Map(diff.statements.map((statement) => [statement.id, statement]));
  const wanted = new Set(diff.statements.filter((statement) => topic === undefined || isAbout(statement, topic)).map(({ id }) => id));
  const keep = (id: string): boolean => byId.has(id) && wanted.has(id);
  const about = ({ left, right }: Finding): boolean => [left, right].some((side) => side !== null && keep(side.statement));
  const findings = diff.findings.filter((one) => one.confidence >= minConfidence && isPart(one.verdict, only) && about(one));
  const ids = new Set(findings.map(({ id }) => id));
  const points = diff.points
    .map((one) => ({ ...one, findings: one.findings.filter((id) => ids.has(id)) }))
    .filter((one) => one.findings.length > 0);
  const omissions = only === undefined || only === 'omissions';
  return {
    ...diff,
    statements: diff.statements.map((one) => (only === undefined && keep(one.id) ? one : { ...one, drift: [] })),
    findings,
    points,
    only: Object.fromEntries(Object.entries(diff.only).map(([side, ids]) => [side, omissions ? ids.filter(keep) : []])),
    others: diff.others.filter(keep),
  };
}

const VERDICTS_OF: Readonly<Record<Part, readonly Finding['verdict'][]>> = {
  points: ['contradicts', 'parallel'],
  contradictions: ['contradicts'],
  disputes: ['disputes'],
  agreements: ['agrees'],
  omissions: [],
};

const isPart = (verdict: Finding['verdict'], only: Part | undefined): boolean => only === undefined || VERDICTS_OF[only].includes(verdict);

function isAbout(statement: Statement, topic: string): boolean {
  const words = new Set(analyse(statement.text).words.flatMap((word) => [word.concept, word.root]));
  return analyse(topic).words.every((word) => words.has(word.concept) || words.has(word.root));
}
