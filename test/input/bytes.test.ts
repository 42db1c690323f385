import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileBytes, readAll } from '../../src/input/bytes.js';

const home = mkdtempSync(join(tmpdir(), 'claims-bytes-'));
afterAll(() => rmSync(home, { recursive: true }));

it.each([
  ['empty', 0],
  ['small', 5],
  ['as large as is read at once', 1 << 20],
  ['larger', (1 << 20) + 1],
  ['much larger', 5_000_000],
])('reads the whole of a file: %s', async (_, size) => {
  const file = join(home, `${size}.txt`);
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 31) % 251));
  writeFileSync(file, bytes);
  expect(bytes.equals(await readAll(fileBytes(file)))).toBe(true);
});

it('reads a file of the system, which is said to be empty', async () => {
  if (process.platform === 'linux') expect((await readAll(fileBytes('/proc/self/status'))).length).toBeGreaterThan(100);
});

it.each(['', 'missing.txt'])('says why it cannot be read: %o', async (name) => {
  await expect(readAll(fileBytes(join(home, name)))).rejects.toThrow(name === '' ? 'neither a file nor a directory' : 'it cannot be read');
});
