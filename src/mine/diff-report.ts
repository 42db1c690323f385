/** How pairs of statements fare in events that their weights were not mined from. */
import { diffExtraction } from '../diff/index.js';
import type { DiffTable } from '../languages/weights.js';
import type { Finding } from '../model.js';
import { claimsOfPair, crossTables, type EventExamples } from './diff.js';
import type { MarkedEvent, MarkedPair } from './events.js';

export interface Tally {
  /** Marked pairs, and those that a finding brings together. */
  marked: number;
  found: number;
  /** Findings, and those that bring a marked pair together. */
  findings: number;
  right: number;
}

export type Report = Readonly<Record<'matter' | 'contradicts' | 'agrees', Tally>>;

/** Events are held out a fold at a time; sides are those of the marks. */
export function reportFolds(events: readonly MarkedEvent[], examples: readonly EventExamples[], folds: number): Report {
  const tables = crossTables(examples, folds);
  const empty = (): Tally => ({ marked: 0, found: 0, findings: 0, right: 0 });
  const report = { matter: empty(), contradicts: empty(), agrees: empty() };
  events.forEach((event, i) => {
    const table = tables[i];
    if (table !== undefined) addEvent(report, event, table);
  });
  return report;
}

function addEvent(report: Report, event: MarkedEvent, table: DiffTable): void {
  const { gold } = event;
  const diff = diffExtraction(event.extraction, { sides: event.sides, table });
  const statements = new Map(diff.statements.map(({ id, claims }) => [id, claims]));
  const add = (tally: Tally, pairs: readonly MarkedPair[], findings: readonly Finding[]): void => {
    const right = new Set<Finding>();
    for (const pair of pairs) {
      const { a, b } = claimsOfPair(event, pair);
      const hits = findings.filter(({ left, right: other }) => {
        const [x, y] = [left, other].map((side) => statements.get(side?.statement ?? '') ?? []);
        const meets = (p: ReadonlySet<string>, q: ReadonlySet<string>): boolean =>
          x?.some((id) => p.has(id)) === true && y?.some((id) => q.has(id)) === true;
        return meets(a, b) || meets(b, a);
      });
      for (const hit of hits) right.add(hit);
      tally.found += hits.length > 0 ? 1 : 0;
    }
    tally.marked += pairs.length;
    tally.findings += findings.length;
    tally.right += right.size;
  };
  const two = diff.findings.filter(({ left, right }) => left !== null && right !== null);
  add(report.matter, [...gold.contradictions, ...gold.agreements, ...gold.notContradictions], two);
  add(
    report.contradicts,
    gold.contradictions,
    two.filter(({ verdict }) => verdict === 'contradicts'),
  );
  add(
    report.agrees,
    gold.agreements,
    two.filter(({ verdict }) => verdict === 'agrees'),
  );
}

/** Precision and recall in percent, a line for each. */
export function reportText(report: Report): string {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return Object.entries(report)
    .map(
      ([name, { marked, found, findings, right }]) =>
        `${name}: P ${percent(right, findings)} (${right}/${findings}), R ${percent(found, marked)} (${found}/${marked})\n`,
    )
    .join('');
}
