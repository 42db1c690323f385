import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import type { Draft, Range } from '../../src/document.js';
import { newsText } from '../arbitrary.js';
import { prepare } from '../english.js';

const draftsIn = (text: string, threshold?: number): Draft[] => attribute(prepare(text), threshold);

/** A claim as [source|cue|content …]. */
function shown(text: string, { source, cue, content }: Draft): string {
  const slice = (range: Range | null): string => (range ? text.slice(range.start, range.end) : '');
  return [slice(source), slice(cue), content.map(slice).join(' … ')].join('|');
}

const shownIn = (text: string): string[] => draftsIn(text).map((draft) => shown(text, draft));

/** Random texts made of what claims are made of. */
const reports = fc
  .array(
    fc.constantFrom(
      ...[
        'Duarte',
        'she',
        'the mayor',
        'officials',
        'said',
        'told',
        'denied',
        'claims',
        'was said',
        'urged',
        'according to',
        'that',
        'to leave',
      ],
      ...[
        'not',
        'the port is shut',
        'he would go',
        'on Monday',
        'reportedly',
        'hope',
        'expressed',
        'and',
        'who',
        'as',
        'because',
        "'s",
        'U.S.',
      ],
      ...[',', ',', '.', '.', ':', '“', '”', '“', '”', '"', '—', '(', ')', '?', '\n\n', '😀', 'e\u0301'],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(' '));

const texts = fc.oneof(reports, newsText);

const inOrder = (ranges: readonly Range[]): boolean => ranges.every(({ start }, i) => i === 0 || start >= (ranges[i - 1]?.end ?? 0));

describe('attribute', () => {
  it('marks ranges that lie in the text, contents in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content, addressee, via, confidence } of draftsIn(text, 0.1)) {
          const ranges = [...content, ...[cue, source, addressee, via].filter((range) => range !== null)];
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
          expect(content.length).toBeGreaterThan(0);
          expect(inOrder(content)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(draftsIn(text, 0.2)).toEqual(draftsIn(text, 0.2));
      }),
    );
  });

  it('lists claims in the order of their cues, and gives no cue twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inOrder(draftsIn(text, 0.1).flatMap(({ cue }) => cue ?? []))).toBe(true);
      }),
    );
  });

  it('finds the claims of every threshold above among those of one below', () => {
    const text = 'Duarte said that the port was shut. Keller called for a boycott. The crew reportedly left.';
    const counts = [0.1, 0.5, 0.9, 1].map((threshold) => draftsIn(text, threshold).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts.at(-1)).toBe(0);
  });

  it.each([
    ['A quiet night in the harbour. The ships left at dawn.', []],
    ['', []],
    ['“', []],
    ['Duarte said on Monday that the port was shut.', ['Duarte|said|the port was shut']],
    ['“We stay,” Duarte said. “Nobody leaves.”', ['Duarte|said|“We stay,” … “Nobody leaves.”']],
    ['The union said the owner had promised to pay.', ['The union|said|the owner had promised to pay', 'the owner|promised|to pay']],
    ['“We stay,” said Duarte. “We go,” said Keller.', ['Duarte|said|“We stay,”', 'Keller|said|“We go,”']],
  ])('%j → %j', (text, expected) => {
    expect(shownIn(text)).toEqual(expected);
  });

  it.each([
    ['Duarte did not say whether the port was shut.', true],
    ['Keller told lawmakers that the port was not shut.', false],
  ])('%j is negated: %s', (text, negated) => {
    expect(draftsIn(text)[0]).toMatchObject({ negated });
  });

  it.each([
    ['The governor is said to have signed the order in secret.', true],
    ['The governor said that he had signed the order.', false],
  ])('%j is hedged: %s', (text, hedged) => {
    expect(draftsIn(text)[0]).toMatchObject({ hedged });
  });
});

describe('attribute on broken text', () => {
  it.each([
    ['a quotation that opens inside the source', 'according to " said officials " said'],
    ['an outlet that stands before what it relays', 'As reported by AFP, Duarte said that the port was shut.'],
  ])('gives every claim a content: %s', (_, text) => {
    for (const { content } of draftsIn(text)) {
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of content) expect(end).toBeGreaterThan(start);
    }
  });
});
