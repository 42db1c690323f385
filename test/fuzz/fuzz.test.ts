import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults.js';
import { odd } from './texts.js';

/** Texts that were too much once: found by the fuzzer, made as small as they go, and kept. */
const KEPT = 'fixtures/fuzz';
const MINUTES = Number(process.env.CLAIMS_FUZZ_MINUTES ?? 0.4);
const SEED = process.env.CLAIMS_FUZZ_SEED;

describe('no text crashes, hangs or fools it', () => {
  it.each(readdirSync(KEPT).filter((name) => /\.(txt|md)$/.test(name)))('%s, which did once', (name) => {
    expect(faultsOf(readFileSync(join(KEPT, name), 'utf8'), name)).toEqual([]);
  });

  it(
    'and no other does',
    () => {
      let [texts, characters] = [0, 0];
      const property = fc.property(odd, ({ text, path }) => {
        texts++;
        characters += text.length;
        expect(faultsOf(text, path)).toEqual([]);
      });
      const limits = { numRuns: 100_000_000, interruptAfterTimeLimit: MINUTES * 60_000, markInterruptAsFailure: false };
      const result = fc.check(property, { ...limits, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
      if (MINUTES > 1) process.stderr.write(`${texts} texts, ${characters} characters, seed ${result.seed}\n`);
      if (result.failed && result.counterexample) keep(result.counterexample[0]);
      expect(result.failed ? `${fc.defaultReportMessage(result)}\n${result.errorInstance}` : null).toBeNull();
    },
    MINUTES * 60_000 * 2 + 120_000,
  );
});

/** Only a run by hand writes: in CI the message is what remains. */
function keep({ text, path }: { text: string; path: string }): void {
  if (process.env.CI !== undefined) return;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 8)}${path.slice(path.lastIndexOf('.'))}`;
  writeFileSync(join(KEPT, name), text);
}
