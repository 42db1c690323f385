import type { Evaluation } from '../../eval/evaluate.js';
import { percent } from '../../eval/figures.js';
import { GOLD_KINDS, MEASURES, type Measure, type Score } from '../../eval/types.js';
import { columns } from './columns.js';
import { calibrationTable, causesTable, mistakeLines, rulesTable, show, sweepTable, TALLY_HEAD, tallyCells } from './parts.js';
import type { EvalRenderSettings } from './types.js';

const LABELS: Readonly<Record<Measure, string>> = {
  cue: 'cue',
  sourceExact: 'source, exact',
  sourceOverlap: 'source, overlap',
  contentExact: 'content, exact',
  contentOverlap: 'content, overlap',
  relation: 'whole relation',
};

const CONVENTIONS = {
  none: '',
  keep: 'Contents keep a leading “that”, as PARC and PolNeAR annotate; --drop-that leaves it out.\n',
  drop: 'Contents leave a leading “that” out.\n',
};

/** The figures against brat gold, for a reader at a terminal. */
export function* bratTable(evaluation: Evaluation, { errors, maxErrors, complementizer }: EvalRenderSettings): Iterable<string> {
  const { score, rules, calibration, sweep, agreement, mistakes } = evaluation;
  yield `${score.documents} documents, ${score.gold} attributions in the gold, ${score.found} found\n${CONVENTIONS[complementizer ?? 'none']}\n${scoreTable(score)}`;
  if (agreement) {
    const pairs = agreement.score.documents;
    yield `\nWhat people score against each other (${agreement.texts} texts, ${pairs} pairs of annotators)\n\n${scoreTable(agreement.score)}`;
  }
  yield `\nBy rule\n\n${rulesTable(rules)}`;
  yield `\nCalibration, in per cent\n\n${calibrationTable(calibration)}`;
  yield `\nWhole relation by threshold of confidence\n\n${sweepTable(sweep)}`;
  yield `\nMistakes by cause\n\n${causesTable(mistakes)}`;
  if (errors) yield* mistakeLines(mistakes, maxErrors);
}

function scoreTable({ measures, kinds }: Score): string {
  const cells = MEASURES.map((measure) => [LABELS[measure], ...tallyCells(measures[measure])]);
  const byKind = GOLD_KINDS.map((kind) => [
    kind,
    show(percent(kinds[kind].right, kinds[kind].gold)),
    String(kinds[kind].right),
    String(kinds[kind].gold),
  ]);
  return `${columns(['', ...TALLY_HEAD], cells)}\n${columns(['relation by kind', 'recall', 'right', 'gold'], byKind)}`;
}
