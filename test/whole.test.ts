/**
 * What is read in whole short texts of many trades and countries: their candidates, phrases, frames, speakers and claims. Only that something is read
 * otherwise is told. `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { candidateDigests, textLines } from './at-claims.js';
import { diffLines, eventDigests, partyLines } from './at-events.js';
import { answersIn } from './at-phrases.js';
import { frameLines, placeLines, runLines } from './at-places.js';
import { expectLines } from './lines.js';
import { digest, textsIn } from './texts-of-ours.js';

function readOf([file, text]: readonly [string, string]): string {
  const named = [file, text] as const;
  const read = [placeLines(named), runLines(named), frameLines(named), candidateDigests(named), answersIn(text), textLines(file, text)];
  return `${file}: ${read.map((lines) => digest(lines.join('\n'))).join(' ')}`;
}

/** Some of the texts at a time. */
const partsOf = (texts: readonly [string, string][], parts: number) =>
  Array.from({ length: parts }, (_, part) => texts.filter((_, at) => at % parts === part));

const QUARRELS = 'fixtures/quarrels';

describe('whole texts', () => {
  it.each([
    ...partsOf(textsIn('fixtures/gold/news'), 4).map((texts, at) => ({ name: `whole-news-${at + 1}`, texts })),
    ...partsOf(textsIn('fixtures/texts'), 2).map((texts, at) => ({ name: `whole-texts-${at + 1}`, texts })),
  ])('$name', ({ name, texts }) => expectLines(name, texts.map(readOf)));

  it('of quarrels', () =>
    expectLines(
      'quarrels',
      readdirSync(QUARRELS)
        .toSorted()
        .map((name) => join(QUARRELS, name))
        .flatMap((folder) => [`# ${folder}`, ...[...eventDigests(folder), ...partyLines(folder), ...diffLines(folder)]]),
    ));
});
