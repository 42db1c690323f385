/**
 * What is read in texts that nobody wrote: bounds and guards that no text of ours comes near. Only that something is read otherwise is told.
 * `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { describe, it } from 'vitest';
import { candidateDigests, textLines } from './at-claims.js';
import { answersIn } from './at-phrases.js';
import { placeLines, runLines } from './at-places.js';
import { changed } from './changed.js';
import { expectLines } from './lines.js';
import { digest, EXAMPLES } from './texts-of-ours.js';

const JOINED = 5;
const TEXTS = Array.from({ length: Math.ceil(EXAMPLES.length / JOINED) }, (_, at) => EXAMPLES.slice(at * JOINED, (at + 1) * JOINED));

function readOf(parts: readonly string[], seed: number): string {
  const text = parts.map((part, at) => changed(part, seed + at)).join(seed % 2 === 0 ? ' ' : '\n\n');
  const named = ['', text] as const;
  const read = [placeLines(named), runLines(named), candidateDigests(named), answersIn(text), textLines('a.txt', text)];
  return read.map((lines) => digest(lines.join('\n'))).join(' ');
}

describe('changed examples', () => {
  it.each([1, 2])('%i', (way) =>
    expectLines(
      `changed-${way}`,
      TEXTS.map((parts, at) => `${at}: ${readOf(parts, at * 10 + way)}`),
    ),
  );
});
