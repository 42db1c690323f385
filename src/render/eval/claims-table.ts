import { FIELD_NAMES } from '../../eval/claim-score.js';
import type { ClaimEvaluation } from '../../eval/evaluate-claims.js';
import { percent } from '../../eval/figures.js';
import { columns } from './columns.js';
import { calibrationTable, causesTable, mistakeLines, rulesTable, show, sweepTable, TALLY_HEAD, tallyCells } from './parts.js';
import type { EvalRenderSettings } from './types.js';

/** The figures against gold of our own, for a reader at a terminal. */
export function* claimsTable(evaluation: ClaimEvaluation, { errors, maxErrors }: EvalRenderSettings): Iterable<string> {
  const { score, rules, calibration, sweep, mistakes } = evaluation;
  const { claims, within, denies, fields } = score;
  const tallies = { claims, within, denies };
  const rows = Object.entries(tallies).map(([name, tally]) => [name, ...tallyCells(tally)]);
  const shares = FIELD_NAMES.map((field) => [field, show(percent(fields[field], claims.right)), show(percent(fields[field], claims.gold))]);
  yield `${score.documents} documents, ${claims.gold} claims in the gold, ${claims.found} found\n\n${columns(['', ...TALLY_HEAD], rows)}\n`;
  yield columns(['right, in per cent', 'of those matched', 'of the gold'], shares);
  yield `\nBy rule\n\n${rulesTable(rules)}`;
  yield `\nCalibration, in per cent\n\n${calibrationTable(calibration)}`;
  yield `\nClaims by threshold of confidence\n\n${sweepTable(sweep)}`;
  yield `\nMistakes by cause\n\n${causesTable(mistakes)}`;
  if (errors) yield* mistakeLines(mistakes, maxErrors);
}
