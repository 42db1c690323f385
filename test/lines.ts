/** Lines that tests hold against a file. `UPDATE_EXPECTED=1` writes the file anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export function expectLines(name: string, lines: readonly string[]): void {
  const file = join('fixtures/expected', `${name}.txt`);
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_EXPECTED === '1' && process.env.CI === undefined) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
