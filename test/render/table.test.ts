import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.js';
import { table } from '../../src/render/table.js';
import { extraction, sampleClaim } from '../sample.js';
import { stepCounter } from '../steps.js';

const settings = { width: 80, chalk: new Chalk({ level: 1 }), fields: null };

const longClaim = (words: number): Claim => sampleClaim({ content: { text: 'harbour '.repeat(words).trim(), spans: [] } });

/** Everything is counted, the libraries that measure and draw cells before all. */
describe('the work of a table', async () => {
  const stepsOf = await stepCounter(/wrap-ansi|string-width|cli-table|\/src\//);
  const growth = async (small: readonly Claim[], large: readonly Claim[]): Promise<number> => {
    const draw = (claims: readonly Claim[]) => (): void => void [...table(extraction(claims), settings)];
    const [before, after] = [await stepsOf(draw(small)), await stepsOf(draw(large))];
    return Math.log(after / before) / Math.log(8);
  };

  it.each([
    ['the length of a claim', [longClaim(100)], [longClaim(800)]],
    ['the number of claims', Array.from({ length: 40 }, () => longClaim(5)), Array.from({ length: 320 }, () => longClaim(5))],
  ])('grows with %s and no faster', async (_, small, large) => {
    expect(await growth(small, large)).toBeLessThan(1.15);
  });
});
