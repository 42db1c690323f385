import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../src/diff/relate.js';

interface Pair {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  /** A pair that is still judged wrongly; it moves up when it no longer is. */
  readonly gap?: true;
}

const ALL: readonly Pair[] = JSON.parse(readFileSync('fixtures/diff/pairs.json', 'utf8'));
const PAIRS = ALL.filter(({ gap }) => gap !== true);
const GAPS = ALL.filter(({ gap }) => gap === true);

describe('relate', () => {
  it.each(PAIRS)('$kind: $a | $b → $verdict', ({ a, b, verdict }) => {
    expect(relate(a, b).verdict).toBe(verdict);
  });

  it.each(GAPS)('does not see yet: $a | $b → $verdict', ({ a, b, verdict }) => {
    expect(relate(a, b).verdict).not.toBe(verdict);
  });

  it('has a look-alike beside every kind of conflict', () => {
    const verdictsOf = (kind: string): Set<string> => new Set(PAIRS.filter((pair) => pair.kind === kind).map(({ verdict }) => verdict));
    for (const kind of ['polarity', 'number', 'date', 'agent', 'scope']) {
      const verdicts = verdictsOf(kind);
      expect(verdicts.has('contradicts') && verdicts.size > 1, kind).toBe(true);
    }
  });

  it.each(PAIRS)('gives the same verdict the other way round: $a | $b', ({ a, b }) => {
    const [there, back] = [relate(a, b), relate(b, a)];
    expect([back.verdict, back.kind, back.confidence]).toEqual([there.verdict, there.kind, there.confidence]);
  });

  it('names the kind of conflict', () => {
    const kinds = PAIRS.filter(({ verdict }) => verdict === 'contradicts').map(({ kind, a, b }) => [kind, relate(a, b).kind]);
    const wrong = kinds.filter(([wanted, found]) => wanted !== found);
    expect(wrong).toEqual([['polarity', 'number']]);
  });

  const SMOKE = 'Smoke rose from the roof.';
  it.each([
    [SMOKE, 'From the roof smoke was rising, and a crowd of actors and dancers stood in the square in their costumes.', 'agrees wording'],
    [SMOKE, 'From the roof smoke was rising, and a crowd of actors and dancers who did not sing stood in the square.', 'unrelated null'],
    [
      'The ferry sank in heavy seas off the coast.',
      'The ferry went down in rough seas off the coast on its way to the islands with a cargo of bricks.',
      'unrelated null',
    ],
    [`${SMOKE} The council opened the harbour.`, `${SMOKE} The council closed the harbour.`, 'contradicts polarity'],
    [`The council opened the harbour. ${SMOKE}`, `${SMOKE} The council closed the harbour.`, 'contradicts polarity'],
    [`${SMOKE} The council sang.`, `The choir danced. ${SMOKE}`, 'agrees wording'],
    ['', SMOKE, 'unrelated null'],
  ])('tells of whole texts: %s | %s → %s', (a, b, expected) => {
    for (const { verdict, kind } of [relate(a, b), relate(b, a)]) expect(`${verdict} ${kind}`).toBe(expected);
  });

  it('takes the surest of several', () => {
    const [sure, unsure] = ['Nine of the old ships sank off the coast.', 'The council closed the harbour.'];
    const found = relate(`The council opened the harbour of Lund. Four of the old ships sank off the coast.`, `${unsure} ${sure}`);
    expect(found.why).toBe('“Four” against “Nine”');
  });

  it('says nothing where it finds nothing', () => {
    expect(relate('The choir sang.', 'Rain fell.')).toEqual({ verdict: 'unrelated', kind: null, why: '', confidence: 0 });
  });

  it('quotes both wordings in the reason', () => {
    expect(relate('Twelve sailors were rescued.', 'Nine sailors were rescued.').why).toBe('“Twelve” against “Nine”');
  });

  it('never finds that a text contradicts itself', () => {
    const text = fc
      .array(fc.constantFrom(...PAIRS.flatMap(({ a, b }) => [...a.split(' '), ...b.split(' ')])), { maxLength: 15 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const { verdict, confidence } = relate(words, words);
        expect(verdict).not.toBe('contradicts');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(['contradicts', 'agrees', 'unrelated']).toContain(relate(a, b).verdict);
      }),
    );
  });
});
