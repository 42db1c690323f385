import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

it('everything that is installed has a checksum, and no host is named', () => {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(installed.filter(([, entry]) => !('integrity' in entry)).map(([path]) => path)).toEqual([]);
  expect(JSON.stringify(lock)).not.toMatch(/"resolved"|https?:\/\/registry/);
});

it('each library has its reason in CONTRIBUTING, and each that is named there as one is used', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (`[^|]*`) \| /gm);
  const named = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const weighed = ['wink-nlp', 'wink-eng-lite-web-model'];
  expect(new Set([...named, ...weighed])).toEqual(new Set(Object.keys({ ...pkg.dependencies, ...pkg.devDependencies })));
});
