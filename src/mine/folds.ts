/** How good mined weights are on texts that they were not mined from: each text of our own is scored by a table mined without it. */
import { attribute } from '../attribution/attribute.js';
import type { Draft, Range } from '../document.js';
import { matchClaims } from '../eval/claim-match.js';
import { type CalibrationBin, calibration, type Verdict } from '../eval/verdicts.js';
import type { WeightTable } from '../languages/weights.js';
import type { Span } from '../model.js';
import { mine, type Proposed } from './mine.js';

export interface FoldFigures {
  readonly found: number;
  readonly right: number;
  readonly gold: number;
  /** Of right claims, those with the act of the gold. */
  readonly acts: number;
  readonly calibration: readonly CalibrationBin[];
}

/** @param folds how many parts the texts of our own are dealt into, by text */
export function heldOut(all: readonly Proposed[], folds: number): FoldFigures {
  const own = all.filter((text) => text.own);
  const outcomes = Array.from({ length: folds }, (_, fold) => {
    const held = own.filter((_, index) => index % folds === fold);
    const table = mine(all.filter((text) => !held.includes(text)));
    return held.map((text) => outcomeOf(text, table));
  }).flat();
  const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    found: sum(({ verdicts }) => verdicts.length),
    right: sum(({ verdicts }) => verdicts.filter(({ right }) => right).length),
    gold: sum(({ gold }) => gold),
    acts: sum(({ acts }) => acts),
    calibration: calibration(outcomes.flatMap(({ verdicts }) => verdicts)),
  };
}

interface Outcome {
  readonly verdicts: readonly Verdict[];
  readonly gold: number;
  readonly acts: number;
}

function outcomeOf({ tagged, text, claims }: Proposed, table: WeightTable): Outcome {
  const drafts = attribute({ ...tagged, language: { ...tagged.language, weights: table } });
  const matched = matchClaims(
    claims,
    drafts.map((draft) => worded(text, draft)),
  );
  const right = new Set(matched.values());
  return {
    verdicts: drafts.map(({ rule, confidence }, index) => ({ rule, confidence, right: right.has(index), cueRight: right.has(index) })),
    gold: claims.length,
    acts: [...matched].filter(([gold, found]) => claims[gold]?.act === drafts[found]?.act).length,
  };
}

function worded(text: string, { cue, source, content }: Draft) {
  const span = ({ start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });
  const spans = content.map(span);
  return { cue: cue && span(cue), source: source && span(source), content: { text: spans.map((one) => one.text).join(' […] '), spans } };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** The figures in lines for a terminal. */
export function foldLines({ found, right, gold, acts, calibration: bins }: FoldFigures): string[] {
  return [
    `held out: ${found} found, ${gold} in the gold; P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, found + gold)}, act ${percent(acts, right)}`,
    ...bins.map(
      (bin) => `${bin.from.toFixed(1)}  ${bin.found} found, mean ${percent(bin.meanConfidence, 1)}, right ${percent(bin.right, bin.found)}`,
    ),
  ];
}
