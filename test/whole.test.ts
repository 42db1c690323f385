/**
 * What is read in whole short texts of many trades and countries: their candidates, phrases, frames, speakers and claims. Only that something is read
 * otherwise is told. `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { describe, it } from 'vitest';
import { candidateDigests, textLines } from './at-claims.js';
import { answersIn } from './at-phrases.js';
import { frameLines, placeLines, runLines } from './at-places.js';
import { expectLines } from './lines.js';
import { digest, textsIn } from './texts-of-ours.js';

function readOf([file, text]: readonly [string, string]): string {
  const named = [file, text] as const;
  const read = [placeLines(named), runLines(named), frameLines(named), candidateDigests(named), answersIn(text), textLines(file, text)];
  return `${file}: ${read.map((lines) => digest(lines.join('\n'))).join(' ')}`;
}

describe('whole texts', () => {
  const texts = textsIn('fixtures/gold/news');
  const half = Math.ceil(texts.length / 2);
  it.each([
    ['whole-1', texts.slice(0, half)],
    ['whole-2', texts.slice(half)],
  ])('%s', (name, some) => expectLines(name, some.map(readOf)));
});
