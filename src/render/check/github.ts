import type { CheckFinding, CheckReport } from '../../check/model.js';
import { isActive } from '../../check/report.js';
import { LEVELS } from '../../check/types.js';
import { defused, oneLine } from '../sanitise.js';
import { placeOf } from './table.js';

/** More annotations of one level than this from one step are dropped without a word. */
const PER_LEVEL = 10;
const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 4000;

/** Workflow commands that become annotations, worst first. What is beyond the limit stands in the log as plain lines. */
export function* github({ findings }: CheckReport): Iterable<string> {
  const active = findings.filter(isActive);
  for (const level of LEVELS) {
    const ofLevel = active.filter((finding) => finding.level === level);
    for (const finding of ofLevel.slice(0, PER_LEVEL)) yield `${command(finding)}\n`;
    const rest = ofLevel.slice(PER_LEVEL);
    if (rest.length > 0) yield `::notice title=claims check::${rest.length} more of level ${level}; the log of this step lists them.\n`;
    for (const finding of rest) yield `${plain(finding)}\n`;
  }
}

function command(finding: CheckFinding): string {
  const { gate, level, message, document, line, column, endLine, endColumn } = finding;
  // The runner ignores columns of an annotation over several lines, and refuses an end before the beginning.
  const columns = line === endLine && endColumn > column ? { col: column, endColumn: endColumn - 1 } : {};
  const properties = Object.entries({ file: document, line, endLine, ...columns, title: `claims: ${gate}`.slice(0, TITLE_LENGTH) });
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${level} ${list}::${data(message.slice(0, MESSAGE_LENGTH))}`;
}

/** Begins with a dash: the runner would take a line that begins with two colons, whatever white space comes before, for a command. */
function plain(finding: CheckFinding): string {
  return `- ${defused(`${placeOf(finding)} ${finding.level} ${finding.gate}: ${oneLine(finding.message)}`)}`;
}

function data(text: string): string {
  return defused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
