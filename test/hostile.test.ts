import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../src/input/containers/csv.js';
import { extractDocument } from '../src/pipeline.js';
import { isAside } from '../src/speakers/layout/lines.js';
import { clean } from './english.js';

const DULL = 'The mayor of the town was at the end of the road on Monday. '.repeat(400);

describe('a line of millions of characters', () => {
  const WAVES = '🌊'.repeat(10_000_000);

  it.each([
    ['plain', WAVES],
    ['in brackets', `(${WAVES})`],
  ])('leaves no way back for each of them: %s', (_, line) => {
    const { paragraphs } = clean(line);
    expect(paragraphs).toEqual([{ start: 0, end: line.length }]);
    expect(isAside({ text: line, raw: line, start: 0, end: line.length, first: 0, last: 0 })).toBe(line !== WAVES);
  });

  it('heads a table', () => {
    expect(delimiterOf(`text;${'x'.repeat(20_000_000)}\nAnna said it rained.;1\n`)).toBe(';');
  });
});

describe('words in rows', () => {
  it.each(["a'", "O'Neil'", "don't'", 'not ', 'to not ', 'very ', '“', "'"])('16,000 × %j overflow no stack', (piece) => {
    expect(extractDocument(DULL + piece.repeat(16_000), 'row.txt').document.status).toBe('ok');
  });

  it.each(['said, ', 'said and ', 'said, asked, told, claimed, denied, warned, added, noted, argued, insisted, stressed, explained, '])(
    '40 × %j are read at once',
    (piece) => {
      expect(extractDocument(piece.repeat(40), 'row.txt').document.status).toBe('ok');
    },
    5_000,
  );
});

const PIECES = [
  ...[',', '—', '–', '“', '”', '"', "'", ':', ';', '(', ')', '.', '\n', ' , ', '“Ice,” '],
  ...['he', 'said', 'saying', 'that', 'Lind', 'told', 'AFP', 'to', 'of', 'and', 'not', 'reportedly', 'as', 'claim', 'was', 'by', 'it'],
  ...['who', 'which', 'according', '12', 'the', 'would', 'go', 'thought', 'I', 'rain', 'denied', 'asked', 'whether', 'X'],
];

/** Whether the spans are in the text, hold something, and follow each other. */
function isSound(spans: readonly { readonly start: number; readonly end: number }[], length: number): boolean {
  return spans.length > 0 && spans.every(({ start, end }, at) => start >= (spans[at - 1]?.end ?? 0) && start < end && end <= length);
}

function unsound(text: string): unknown[] {
  const { claims } = extractDocument(text, 'odd.txt', { minConfidence: 0 });
  return claims.filter(
    ({ content, cue, source }) =>
      !isSound(content, text.length) || [cue, source].some((part) => part !== null && !isSound([part], text.length)),
  );
}

describe('no span is empty', () => {
  it.each([
    ', I thought, it would rain.',
    ', he would go , X X',
    '– she warned – it rained',
    ', said he, saying ,',
    '— it claimed , it said, “Ice,” which rain',
    '“, I thought, it would rain.”',
    'It was dry. , I thought, it would rain.',
  ])('%s', (text) => {
    expect(unsound(text)).toEqual([]);
  });

  it('whatever the words and marks', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(texts, (pieces) => {
        expect(unsound(pieces.flat().join(''))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
