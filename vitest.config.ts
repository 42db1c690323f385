import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };
import { buildPages } from './src/build/pages.js';

/** Tests of the whole command: as a process of its own, in a browser, or within this process; what they write, others may read. */
const PROCESSES = [
  'test/browser/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/check/command.test.ts',
  'test/eval/command.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/growth.test.ts',
  'test/languages/toy/toy.test.ts',
  'test/readme.test.ts',
];

/** Of these, what would be felt in others: it counts calls, or has a language more. */
const ALONE = ['test/growth.test.ts', 'test/languages/toy/toy.test.ts'];

/** Extract the gold of our own: longer than all unit tests that run beside them. */
const FLOORS = [
  'test/asked.test.ts',
  'test/changed.test.ts',
  'test/floors.test.ts',
  'test/expected.test.ts',
  'test/places.test.ts',
  'test/signs.test.ts',
  'test/whole.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    projects: [
      // Loading the tables anew for each file would take most of the time, and no unit test changes what another sees.
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...PROCESSES, ...FLOORS], isolate: false } },
      { extends: true, test: { name: 'processes', include: PROCESSES, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'floors', include: FLOORS, testTimeout: 90_000 } },
    ],
    testTimeout: 30_000,
    // On two cores it would be one by default: much of the time tests wait for processes of their own.
    maxWorkers: 2,
    reporters: ['default'],
  },
  define: {
    __CLAIMS_VERSION__: JSON.stringify(pkg.version),
    __CLAIMS_BUILD__: '"test"',
    __CLAIMS_PAGES__: JSON.stringify(JSON.stringify(await buildPages())),
  },
});
