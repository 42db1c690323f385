import type { ChangeKind } from './baseline/compare.js';
import { gates } from './gates/index.js';
import type { Level } from './types.js';

/** Everything a finding can be called by: gates, differences from the baseline, and the rules about accepting. */
export interface Rule {
  readonly id: string;
  readonly description: string;
  readonly advice: string;
  readonly level: Level | 'off';
}

const BASELINE_ADVICE = 'If the change is meant, accept it with --update-baseline.';

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  new: 'A claim that the baseline does not know; a document too, if `newDocuments` says so.',
  vanished: 'A claim, or a document with claims, that the baseline knows and that is gone.',
  're-attributed': 'A claim with the same content as in the baseline and another speaker.',
  softened: 'A claim reported less firmly than in the baseline (“said” became “claimed”).',
  hardened: 'A claim reported more firmly than in the baseline (“said” became “confirmed”).',
  reworded: 'A claim of the same speaker in other words than in the baseline.',
};

export const changeRules: readonly Rule[] = Object.entries(CHANGES).map(([id, description]) => ({
  id,
  description,
  advice: BASELINE_ADVICE,
  level: 'error',
}));

export const STALE = 'stale';
export const UNUSED = 'unused-suppression';

const ACCEPTING: readonly Rule[] = [
  {
    id: STALE,
    description: 'The baseline accepts a finding that is no longer there.',
    advice: 'Drop it with --update-baseline.',
    level: 'warning',
  },
  {
    id: UNUSED,
    description: 'A suppression that suppresses nothing, names no gate or gives no reason.',
    advice: 'Delete it, or write it as <!-- claims-ignore gate: reason -->.',
    level: 'warning',
  },
];

/** In the order in which they are listed. */
export const rules: readonly Rule[] = [...gates, ...changeRules, ...ACCEPTING];
