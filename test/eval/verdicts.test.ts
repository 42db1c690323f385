import { expect, it } from 'vitest';
import { byRule, calibration, type Verdict } from '../../src/eval/verdicts.js';

const verdict = (rule: string, confidence: number, right: boolean, cueRight = right): Verdict => ({ rule, confidence, right, cueRight });

const VERDICTS = [
  verdict('said-that', 0.82, true),
  verdict('said-that', 0.88, false, true),
  verdict('colon', 0.1, false),
  verdict('colon', 1, true),
  verdict('colon', 0.95, true),
];

it('counts by rule, the busiest first', () => {
  expect(byRule(VERDICTS)).toEqual([
    { rule: 'colon', found: 3, right: 2, cueRight: 2 },
    { rule: 'said-that', found: 2, right: 1, cueRight: 2 },
  ]);
});

it('counts by tenth of confidence', () => {
  expect(calibration(VERDICTS)).toEqual([
    { from: 0.1, found: 1, meanConfidence: 0.1, right: 0, cueRight: 0 },
    { from: 0.8, found: 2, meanConfidence: expect.closeTo(0.85), right: 1, cueRight: 2 },
    { from: 0.9, found: 2, meanConfidence: expect.closeTo(0.975), right: 2, cueRight: 2 },
  ]);
});
