import { describe, expect, it } from 'vitest';
import { parsePlace } from '../src/commands/run/explain.js';
import { type Explanation, explainPlace, type Place } from '../src/explain.js';

const TEXT =
  'Read also: More on harbours\nThe pilot Ines Duarte said that the ferry had sailed. “It was late,” she said.\nA grey day in the harbour.\n\n';

function explained(place: Partial<Place> & { readonly line: number }, text = TEXT): Explanation {
  const found = explainPlace({ text, path: 'news.txt', options: {} }, { column: null, ...place });
  if (!found) throw new Error('no such place');
  return found;
}

describe('explain', () => {
  it('lists the candidates of every sentence on the line, with what they are weighed by', () => {
    const { sentences } = explained({ line: 2 });
    expect(sentences).toHaveLength(2);
    const [first] = sentences[0]?.candidates ?? [];
    expect(first).toMatchObject({ rule: 'said-that', outcome: 'chosen', prior: false, source: 'The pilot Ines Duarte', cue: 'said' });
    expect(first?.features.length).toBeGreaterThan(3);
    expect(first?.features.every(({ weight }) => weight !== 0)).toBe(true);
    const sum = first?.features.reduce((total, { weight }) => total + weight, 0) ?? 0;
    // Nothing is shown as certain.
    expect(Math.min(0.99, 1 / (1 + Math.exp(-sum / 100)))).toBeCloseTo(first?.confidence ?? 0, 2);
  });

  it('says what every other candidate lost against or lacked', () => {
    const outcomes = explained({ line: 1 }, 'The mayor said that the board did not provide details of the delay.').sentences.flatMap(
      ({ candidates }) => candidates.map(({ outcome }) => outcome),
    );
    expect(outcomes.length).toBeGreaterThan(2);
    for (const outcome of outcomes) expect(outcome).toMatch(/^(chosen$|too unsure: it needs 0\.\d\d|lost against |gave way to )/);
  });

  it('tells who the source was taken for, by which sieve, and which were asked before', () => {
    const [claim] = explained({ line: 2 }).sentences[1]?.claims ?? [];
    expect(claim).toMatchObject({ source: 'she', speaker: 'Ines Duarte', resolution: { method: 'he-or-she' } });
    expect(claim?.decidedBy).toContain('"she"');
    const why = new Map(claim?.passedOver.map((passed) => [passed.sieve, passed.why]));
    expect(why.get('first-person')).toBe('the source is not of this form');
    expect(why.get('user-alias')).toContain('or nobody');
    expect(why.has('he-or-she')).toBe(false);
  });

  it('tells whom the speaker speaks for, and the words that say so', () => {
    const text = 'Norwegian Defence Minister Kari Holm said that the ferry had sailed.';
    const [claim] = explained({ line: 1 }, text).sentences[0]?.claims ?? [];
    expect(claim).toMatchObject({ side: 'Norway', decidedBy: expect.stringContaining('name') });
    expect(claim?.affiliations).toContainEqual({
      body: 'Norwegian Ministry of Defence',
      how: 'country',
      text: 'Norwegian Defence Minister Kari Holm',
    });
  });

  it('says that a sieve had nobody to name', () => {
    const [claim] = explained({ line: 1 }, 'The minister said that the ferry had sailed.').sentences[0]?.claims ?? [];
    const passed = claim?.passedOver.find(({ sieve }) => sieve === 'office');
    expect(passed === undefined || passed.why === 'of this form, but nobody it could stand for').toBe(true);
  });

  it('looks at one sentence where a column is given', () => {
    const column = TEXT.split('\n')[1]?.indexOf('“') ?? 0;
    expect(explained({ line: 2, column: column + 1 }).sentences.map(({ text }) => text)).toEqual(['“It was late,” she said.']);
  });

  it('says so where nothing was proposed, or the line was left out', () => {
    expect(explained({ line: 3 }).sentences).toEqual([{ text: 'A grey day in the harbour.', candidates: [], claims: [] }]);
    expect(explained({ line: 1 })).toMatchObject({ sentences: [], excluded: [{ reason: 'see-also' }] });
    expect(explained({ line: 4 })).toMatchObject({ sentences: [], excluded: [], message: null });
  });

  it('says why a text was not read', () => {
    const german = 'Der Minister sagte am Montag, dass die Brücke im nächsten Jahr nicht mehr geöffnet werde und alle umfahren müssten.';
    expect(explained({ line: 1 }, german).message).toContain('Only English');
  });

  it('knows no line behind the last', () => {
    expect(explainPlace({ text: TEXT, path: 'news.txt', options: {} }, { line: 40, column: null })).toBeNull();
  });
});

describe('parsePlace', () => {
  it.each([
    ['a.txt:3', { path: 'a.txt', line: 3, column: null }],
    ['a.txt:3:14', { path: 'a.txt', line: 3, column: 14 }],
    ['C:\\a.txt:3', { path: 'C:\\a.txt', line: 3, column: null }],
  ])('%s', (place, expected) => expect(parsePlace(place)).toEqual(expected));

  it.each(['a.txt', 'a.txt:0', 'a.txt:x', ':3'])('%s names no line', (place) => expect(() => parsePlace(place)).toThrow('names no line'));
});
