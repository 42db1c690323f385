/** How each finding was weighed, for a reader at a terminal. */
import type { WeighedDiff } from '../../diff/index.js';
import type { Weighing } from '../../diff/weighing.js';
import type { Finding } from '../../model.js';
import { oneLine } from '../sanitise.js';
import type { Screen } from '../types.js';

/** As many features as a reader can weigh. */
const SHOWN = 6;

/** Every finding with both wordings, what was asked of them and what decided. */
export function* weighingsText({ diff, weighingsOf }: WeighedDiff, { chalk }: Screen): Iterable<string> {
  if (diff.findings.length === 0) yield 'Nothing was found to be explained.\n';
  for (const { id, verdict, kind, confidence, left, right } of diff.findings) {
    yield `${chalk.bold(`${verdict}, ${kind}, ${confidence.toFixed(2)}`)}\n`;
    for (const side of [left, right]) if (side !== null) yield `  ${sideLine(side)}\n`;
    const found = weighingsOf(id);
    if (found.length === 0) yield '  nothing was weighed: one of them says itself that it denies something\n';
    for (const one of found) yield `${weighingLines(one).join('\n')}\n`;
    yield '\n';
  }
}

const sideLine = ({ document, line, text }: NonNullable<Finding['left']>): string => `${oneLine(`${document}:${line}`)}  ${oneLine(text)}`;

const QUESTIONS: Readonly<Record<Weighing['asked'], string>> = {
  matter: 'speak of one matter',
  contradicts: 'contradict each other',
  agrees: 'say the same',
};

function weighingLines({ asked, probability, threshold, rule, features }: Weighing): string[] {
  const mark = probability >= threshold ? '✓' : '·';
  return [
    `  ${mark} ${QUESTIONS[asked]}: ${probability.toFixed(2)}, wants ${threshold.toFixed(2)}${rule === undefined ? '' : `; a rule decides: ${rule}`}`,
    ...features.slice(0, SHOWN).map(({ name, weight }) => `      ${weight < 0 ? '−' : '+'}${(Math.abs(weight) / 100).toFixed(2)}  ${name}`),
  ];
}
