import type { CheckFinding, CheckReport } from '../../check/model.js';
import { isActive, isFailing } from '../../check/report.js';
import { groupBy } from '../../group.js';
import { placeOf } from './table.js';
import { element, escapeXml } from './xml.js';

/** A suite a document, a case a finding: what fails the run is a failure, another warning is skipped, a clean document one passed case. */
export function* junit(report: CheckReport): Iterable<string> {
  const suites = suitesOf(report);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${opening('testsuites', 'claims check', { findings: suites.flatMap(([, findings]) => findings), clean: clean(suites), report })}\n`;
  for (const [path, findings] of suites) {
    yield `  ${opening('testsuite', path, { findings, clean: findings.length === 0 ? 1 : 0, report })}\n`;
    if (findings.length === 0) yield `    ${element('testcase', { name: 'claims check', classname: path, file: path })}\n`;
    for (const finding of findings) yield `    ${testcase(finding, report)}\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

type Suites = readonly (readonly [string, readonly CheckFinding[]])[];

/** Every document of the run, then what else findings name: a document that is gone, the configuration. */
function suitesOf({ documents, findings }: CheckReport): Suites {
  const active = groupBy(findings.filter(isActive), ({ document }) => document);
  const paths = new Set([...documents.map(({ path }) => path), ...active.keys()]);
  return [...paths].map((path) => [path, active.get(path) ?? []]);
}

function clean(suites: Suites): number {
  return suites.filter(([, findings]) => findings.length === 0).length;
}

interface Contents {
  readonly findings: readonly CheckFinding[];
  readonly clean: number;
  readonly report: CheckReport;
}

function opening(name: string, title: string, { findings, clean, report }: Contents): string {
  const failures = findings.filter((finding) => isFailing(finding, report)).length;
  const counts = { name: title, tests: findings.length + clean, failures, errors: 0, skipped: findings.length - failures };
  return element(name, counts).replace(/\/>$/, '>');
}

function testcase(finding: CheckFinding, report: CheckReport): string {
  const { gate, message, document, line, column } = finding;
  const outcome = isFailing(finding, report)
    ? element('failure', { type: gate, message }, escapeXml(`${placeOf(finding)} ${message}`))
    : element('skipped', { message });
  return element('testcase', { name: `${gate} at ${line}:${column}`, classname: document, file: document, line }, outcome);
}
