import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whoIn } from './who.js';

/** Whole texts of many kinds; every source is marked with its speaker. One that is not told yet has a "!" before the name. */
const FOLDER = new URL('texts/', import.meta.url);
const GAP = ' → !';

describe('who speaks in', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const { expected, found } = whoIn(readFileSync(new URL(file, FOLDER), 'utf8'));
    const known = (lines: readonly string[]): string[] => lines.filter((_, at) => !expected[at]?.includes(GAP));
    expect(known(found)).toEqual(known(expected));
    expected.forEach((line, at) => {
      if (line.includes(GAP)) expect(found[at], 'told by now').not.toBe(line.replace(GAP, ' → '));
    });
  });
});
