import type { CheckReport } from '../../check/model.js';
import { isActive } from '../../check/report.js';
import { groupBy } from '../../group.js';
import { element } from './xml.js';

/** The XML of Checkstyle, which many CI systems and editors read. */
export function* checkstyle({ findings, tool }: CheckReport): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${tool.version}">\n`;
  for (const [name, ofDocument] of groupBy(findings.filter(isActive), ({ document }) => document)) {
    yield `  ${element('file', { name }).replace(/\/>$/, '>')}\n`;
    for (const { line, column, level, message, gate } of ofDocument) {
      yield `    ${element('error', { line, column, severity: level, message, source: `claims.${gate}` })}\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}
