/** A part of a diff: one topic, or one kind of result. */
import type { Diff, Statement } from '../model.js';
import { analyse } from './analyse.js';

export const PARTS = ['contradictions', 'agreements', 'omissions'] as const;
export type Part = (typeof PARTS)[number];

export interface DiffFilter {
  /** A word that one of the wordings must hold, in any inflection or synonym. */
  readonly topic?: string;
  readonly only?: Part;
}

/** The diff with what is not wanted left out of findings, omissions, others and drift. */
export function filterDiff(diff: Diff, { topic, only }: DiffFilter): Diff {
  const byId = new Map(diff.statements.map((statement) => [statement.id, statement]));
  const wanted = new Set(diff.statements.filter((statement) => topic === undefined || isAbout(statement, topic)).map(({ id }) => id));
  const keep = (id: string): boolean => byId.has(id) && wanted.has(id);
  const findings = diff.findings.filter((one) => isPart(one.verdict, only) && (keep(one.left) || keep(one.right)));
  const omissions = only === undefined || only === 'omissions';
  return {
    ...diff,
    statements: diff.statements.map((one) => (only === undefined && keep(one.id) ? one : { ...one, drift: [] })),
    findings,
    only: Object.fromEntries(Object.entries(diff.only).map(([side, ids]) => [side, omissions ? ids.filter(keep) : []])),
    others: diff.others.filter(keep),
  };
}

function isPart(verdict: 'contradicts' | 'agrees', only: Part | undefined): boolean {
  return only === undefined || only === (verdict === 'contradicts' ? 'contradictions' : 'agreements');
}

function isAbout(statement: Statement, topic: string): boolean {
  const words = new Set(analyse(statement.text).words.flatMap((word) => [word.concept, word.root]));
  return analyse(topic).words.every((word) => words.has(word.concept) || words.has(word.root));
}
