/** What became of each claim that was found, and what that says of the rules and of their confidence. */
import { groupBy } from '../group.js';

/** One found claim, judged. */
export interface Verdict {
  readonly rule: string;
  readonly confidence: number;
  /** The whole relation answers one of the gold. */
  readonly right: boolean;
  /** The cue does, whatever the spans. */
  readonly cueRight: boolean;
}

export interface RuleFigures {
  readonly rule: string;
  readonly found: number;
  readonly right: number;
  readonly cueRight: number;
}

/** Claims whose confidence lies in one tenth. */
export interface CalibrationBin {
  /** The tenth's lower end, 0–0.9. */
  readonly from: number;
  readonly found: number;
  readonly meanConfidence: number;
  readonly right: number;
  readonly cueRight: number;
}

/** The rules that found something, the busiest first. */
export function byRule(verdicts: readonly Verdict[]): RuleFigures[] {
  const groups = groupBy(verdicts, (verdict) => verdict.rule);
  const figures = Array.from(groups, ([rule, group]) => ({ rule, ...tally(group) }));
  return figures.sort((a, b) => b.found - a.found || (a.rule < b.rule ? -1 : 1));
}

/** The tenths of confidence that hold a claim, in order. */
export function calibration(verdicts: readonly Verdict[]): CalibrationBin[] {
  const groups = groupBy(verdicts, (verdict) => tenth(verdict.confidence));
  const bins = Array.from(groups, ([index, group]) => ({ from: index / 10, ...tally(group), meanConfidence: mean(group) }));
  return bins.sort((a, b) => a.from - b.from);
}

/** Full confidence belongs to the topmost tenth. */
function tenth(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10));
}

function mean(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { confidence }) => sum + confidence, 0) / verdicts.length;
}

function tally(verdicts: readonly Verdict[]): Pick<RuleFigures, 'found' | 'right' | 'cueRight'> {
  return {
    found: verdicts.length,
    right: verdicts.filter(({ right }) => right).length,
    cueRight: verdicts.filter(({ cueRight }) => cueRight).length,
  };
}
