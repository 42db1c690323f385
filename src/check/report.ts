import { compare } from '../compare.js';
import { lineFinder } from '../corpus/lines.js';
import type { CheckConfig } from './config.js';
import type { CheckFinding, CheckReport, Place } from './model.js';
import { rules, UNUSED } from './rules.js';
import type { Facts, Found, Level, Spot, Tolerance } from './types.js';

interface Context {
  readonly facts: Facts;
  readonly config: CheckConfig;
  readonly tolerance: Tolerance;
}

/** Puts the findings into the report: placed in lines and columns, worst first, counted. */
export function reportOf(found: readonly Found[], { facts, config, tolerance }: Context): CheckReport {
  const { schemaVersion, tool, offsets, documents } = facts.extraction;
  const place = placer(facts);
  const findings = found.map((one) => findingOf(one, place)).sort(worstFirst);
  const summary = summarise(findings, facts);
  const failOn = failingLevel(summary, tolerance);
  return {
    schemaVersion,
    tool,
    offsets,
    documents: documents.map(({ path, status, claims }) => ({ path, status, claims })),
    gates: countByGate(findings, config),
    findings,
    summary,
    failOn,
    failed: summary.errors > 0 || (failOn === 'warning' && summary.warnings > 0),
  };
}

function findingOf(found: Found, place: (spot: Spot) => Place): CheckFinding {
  const { gate, level, state, message, spot, claims, related, fingerprint, suppressed } = found;
  return { gate, level, state, message, ...place(spot), claims: [...claims], related: related.map(place), fingerprint, suppressed };
}

/** Lines are counted once for each document that has a finding. */
function placer({ textOf }: Facts): (spot: Spot) => Place {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return ({ document, start, end }) => {
    const text = textOf(document);
    const finder = finders.get(document) ?? lineFinder(text);
    finders.set(document, finder);
    const last = finder(end);
    return { document, ...finder(start), endLine: last.line, endColumn: last.column, start, end, text: text.slice(start, end) };
  };
}

/** Whether a finding counts: neither suppressed nor known to the baseline. */
export function isActive({ suppressed, state }: CheckFinding): boolean {
  return suppressed === null && state !== 'unchanged';
}

function badness(finding: CheckFinding): number {
  if (!isActive(finding)) return finding.suppressed === null ? 2 : 3;
  return finding.level === 'error' ? 0 : 1;
}

function worstFirst(left: CheckFinding, right: CheckFinding): number {
  return (
    badness(left) - badness(right) || compare(left.document, right.document) || left.start - right.start || compare(left.gate, right.gate)
  );
}

function summarise(findings: readonly CheckFinding[], { extraction }: Facts): CheckReport['summary'] {
  const active = findings.filter(isActive);
  return {
    documents: extraction.documents.length,
    claims: extraction.claims.length,
    errors: active.filter(({ level }) => level === 'error').length,
    warnings: active.filter(({ level }) => level === 'warning').length,
    accepted: findings.filter(({ suppressed, state }) => suppressed === null && state === 'unchanged').length,
    suppressed: findings.filter(({ suppressed }) => suppressed !== null).length,
  };
}

/** Too many warnings make every one of them fail. */
function failingLevel({ warnings }: CheckReport['summary'], { failOn, maxWarnings }: Tolerance): Level {
  return maxWarnings !== null && warnings > maxWarnings ? 'warning' : failOn;
}

/** Whether a finding is one of those that make the run fail. */
export function isFailing(finding: CheckFinding, { failOn }: Pick<CheckReport, 'failOn'>): boolean {
  return isActive(finding) && (finding.level === 'error' || failOn === 'warning');
}

function countByGate(findings: readonly CheckFinding[], config: CheckConfig): CheckReport['gates'] {
  const active = findings.filter(isActive);
  return rules.map(({ id, level }) => ({
    id,
    level: config.gates[id]?.level ?? (id === UNUSED ? config.unusedSuppressions : level),
    findings: active.filter(({ gate }) => gate === id).length,
  }));
}
