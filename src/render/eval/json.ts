import type { Agreement } from '../../eval/agreement.js';
import type { Located } from '../../eval/causes.js';
import { type ClaimScore, FIELD_NAMES } from '../../eval/claim-score.js';
import type { Evaluation } from '../../eval/evaluate.js';
import type { ClaimEvaluation } from '../../eval/evaluate-claims.js';
import { figures, percent } from '../../eval/figures.js';
import { groupMistakes } from '../../eval/group-mistakes.js';
import type { Hits, Score, Tally } from '../../eval/types.js';
import type { EvalRenderSettings } from './types.js';

/** The figures against brat gold. Precision, recall and the like are per cent, rounded to a tenth. */
export function* bratJson(evaluation: Evaluation, settings: EvalRenderSettings): Iterable<string> {
  const { score, agreement, mistakes, ...rest } = evaluation;
  yield* print({
    gold: 'brat',
    ...(settings.complementizer === undefined ? {} : { complementizer: settings.complementizer }),
    ...scoreJson(score),
    agreement: agreement && agreementJson(agreement),
    ...common(rest, mistakes, settings),
  });
}

/** The figures against gold of our own. */
export function* claimsJson(evaluation: ClaimEvaluation, settings: EvalRenderSettings): Iterable<string> {
  const { score, mistakes, ...rest } = evaluation;
  yield* print({ gold: 'claims', ...claimScoreJson(score), ...common(rest, mistakes, settings) });
}

function* print(value: unknown): Iterable<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

function common(
  { rules, calibration, sweep }: Pick<Evaluation, 'rules' | 'calibration' | 'sweep'>,
  mistakes: readonly Located[],
  { errors, maxErrors }: EvalRenderSettings,
): object {
  return {
    rules: rules.map((rule) => ({ ...rule, precision: percent(rule.right, rule.found) })),
    calibration: calibration.map((bin) => ({ ...bin, share: percent(bin.right, bin.found) })),
    sweep: sweep.map(({ threshold, tally }) => ({ threshold, ...tallyJson(tally) })),
    ...(errors ? { errors: errorsJson(mistakes, maxErrors) } : {}),
  };
}

function errorsJson(all: readonly Located[], most: number): object[] {
  return groupMistakes(all).flatMap(({ mistakes }) => mistakes.slice(0, most).map(({ start: _, ...mistake }) => mistake));
}

function scoreJson({ documents, gold, found, measures, kinds }: Score): object {
  return {
    documents,
    attributions: { gold, found },
    measures: mapValues(measures, tallyJson),
    recallByKind: mapValues(kinds, ({ right, gold: all }: Hits) => ({ recall: percent(right, all), right, gold: all })),
  };
}

function agreementJson({ texts, score }: Agreement): object {
  const { documents: pairs, ...rest } = scoreJson(score) as { documents: number };
  return { texts, pairs, ...rest };
}

function claimScoreJson({ documents, claims, fields, within, denies }: ClaimScore): object {
  const shares = FIELD_NAMES.map((field) => [
    field,
    { right: fields[field], ofMatched: percent(fields[field], claims.right), ofGold: percent(fields[field], claims.gold) },
  ]);
  return { documents, claims: tallyJson(claims), fields: Object.fromEntries(shares), within: tallyJson(within), denies: tallyJson(denies) };
}

function tallyJson(tally: Tally): object {
  return { ...figures(tally), ...tally };
}

function mapValues<V>(record: Readonly<Record<string, V>>, change: (value: V) => object): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
