/** The parts of the table that both kinds of gold have. */

import { CAUSES, type Cause, type Located, type Wording } from '../../eval/causes.js';
import { figures, percent } from '../../eval/figures.js';
import { groupMistakes } from '../../eval/group-mistakes.js';
import type { SweepPoint } from '../../eval/sweep.js';
import type { Tally } from '../../eval/types.js';
import type { CalibrationBin, RuleFigures } from '../../eval/verdicts.js';
import { oneLine } from '../sanitise.js';
import { columns } from './columns.js';

/** A figure in per cent, or a dash where there is nothing to measure. */
export function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

/** Cells of precision, recall, F1 and the counts behind them. */
export function tallyCells(tally: Tally): string[] {
  const { precision, recall, f1 } = figures(tally);
  return [show(precision), show(recall), show(f1), String(tally.right), String(tally.found), String(tally.gold)];
}

export const TALLY_HEAD = ['precision', 'recall', 'F1', 'right', 'found', 'gold'] as const;

export function rulesTable(rules: readonly RuleFigures[]): string {
  const cells = rules.map(({ rule, found, right, cueRight }) => [
    oneLine(rule),
    String(found),
    String(right),
    show(percent(right, found)),
    show(percent(cueRight, found)),
  ]);
  return columns(['rule', 'found', 'right', 'precision', 'cue right'], cells);
}

export function calibrationTable(bins: readonly CalibrationBin[]): string {
  const cells = bins.map(({ from, found, meanConfidence, right, cueRight }) => [
    `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
    String(found),
    show(100 * meanConfidence),
    show(percent(right, found)),
    show(percent(cueRight, found)),
  ]);
  return columns(['confidence', 'found', 'mean', 'right', 'cue right'], cells);
}

export function sweepTable(points: readonly SweepPoint[]): string {
  const cells = points.map(({ threshold, tally }) => [threshold.toFixed(2), ...tallyCells(tally)]);
  return columns(['at least', ...TALLY_HEAD], cells);
}

/** How many mistakes each cause made, in the order of the causes. */
export function causesTable(mistakes: readonly Located[]): string {
  const names = Object.keys(CAUSES) as Cause[];
  const counted = names.map((cause) => ({ cause, count: mistakes.filter((mistake) => mistake.cause === cause).length }));
  const cells = counted.filter(({ count }) => count > 0).map(({ cause, count }) => [`${cause}: ${CAUSES[cause]}`, String(count)]);
  return columns(['cause', 'count'], cells);
}

/** The mistakes themselves, group by group. */
export function* mistakeLines(all: readonly Located[], most: number): Iterable<string> {
  for (const { title, mistakes } of groupMistakes(all)) {
    yield `\n${oneLine(title)} (${mistakes.length})\n`;
    for (const mistake of mistakes.slice(0, most)) yield mistakeText(mistake);
    if (mistakes.length > most) yield `  and ${mistakes.length - most} more\n`;
  }
}

function mistakeText({ path, line, column, gold, found, confidence, values }: Located): string {
  const place = `${oneLine(path)}:${line}:${column}`;
  const sure = confidence === null ? '' : `  (${confidence.toFixed(2)})`;
  if (!gold || !found) return `  ${place}  ${wording(gold ?? found)}${sure}\n`;
  const compared = values === null ? '' : `    ${oneLine(values.found)} instead of ${oneLine(values.gold)}\n`;
  return `  ${place}${sure}\n    gold   ${wording(gold)}\n    found  ${wording(found)}\n${compared}`;
}

function wording(words: Wording | null): string {
  if (words === null) return '';
  const { source, cue, content } = words;
  return `[${oneLine(source)}] <${oneLine(cue)}> ${oneLine(content)}`;
}
