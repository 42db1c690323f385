/**
 * What readers of phrases say at every place of every text, also where no rule asks them: their bounds and guards. Of a sentence only that something is
 * read otherwise is told, not what. `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { describe, it } from 'vitest';
import { frameLines, placeLines, runLines } from './at-places.js';
import { expectLines } from './lines.js';
import { EXAMPLES, textsIn } from './texts-of-ours.js';

const TEXTS: readonly (readonly [string, string])[] = [
  ...EXAMPLES.map((text): [string, string] => [text.slice(0, 30).replaceAll(/\s+/g, ' '), text]),
  ...['seeds', 'test/speakers/texts', 'fixtures/gold/articles'].flatMap(textsIn),
];

/** The whole texts among them. */
const LAID_OUT = TEXTS.length - EXAMPLES.length;

describe('at every place', () => {
  it('layouts', () => expectLines('layouts', [...TEXTS.slice(-LAID_OUT), ...textsIn('fixtures/gold/pages')].flatMap(frameLines)));

  it('phrases, subjects and contents', () => expectLines('places', TEXTS.flatMap(placeLines)));

  it('names', () => expectLines('runs', TEXTS.flatMap(runLines)));
});
