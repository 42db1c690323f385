import wrapAnsi from 'wrap-ansi';
import type { CheckFinding, CheckReport } from '../../check/model.js';
import { isActive } from '../../check/report.js';
import { defused, oneLine } from '../sanitise.js';
import type { CheckSettings } from './types.js';

const MIN_WIDTH = 40;
const MAX_WIDTH = 140;

/** For a reader at a terminal: what counts, worst first; where, what kind, and below it the message. */
export function* table({ findings }: CheckReport, { width, chalk }: CheckSettings): Iterable<string> {
  const columns = Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH) - 2;
  for (const finding of findings.filter(isActive)) {
    const level = finding.level === 'error' ? chalk.red('error') : chalk.yellow('warning');
    yield `${chalk.bold(defused(placeOf(finding)))}  ${level}  ${chalk.dim(finding.gate)}\n`;
    const message = wrapAnsi(oneLine(finding.message), columns, { hard: true });
    for (const line of message.split('\n')) yield `${defused(`  ${line}`)}\n`;
    for (const other of finding.related.slice(0, MAX_RELATED)) yield `  ${chalk.dim(`also ${placeOf(other)}`)}\n`;
    if (finding.related.length > MAX_RELATED) yield `  ${chalk.dim(`and ${finding.related.length - MAX_RELATED} more places`)}\n`;
  }
}

const MAX_RELATED = 3;

/** A place that editors and terminals make a link of. */
export function placeOf({ document, line, column }: Pick<CheckFinding, 'document' | 'line' | 'column'>): string {
  return `${oneLine(document)}:${line}:${column}`;
}
