import { expect, it } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };

it('everything that is installed has a checksum, and no host is named', () => {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(installed.filter(([, entry]) => !('integrity' in entry)).map(([path]) => path)).toEqual([]);
  expect(JSON.stringify(lock)).not.toMatch(/"resolved"|https?:\/\/registry/);
});
