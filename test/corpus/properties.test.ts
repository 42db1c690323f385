import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import type { Options } from '../../src/document.js';
import type { Extraction } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `Norwegian Finance Minister Kari Holm said on Monday that the treaty was dead. "We will not sign it," she added.
The Chilean Foreign Ministry denied this. Chile's foreign minister, Pedro Rojas, said talks would go on.`,
  'b.txt': `Holm told reporters that the border would be closed. The Norwegian minister warned Chile.
According to the Norwegian Finance Ministry, Rojas had accepted the new text.`,
  'c.txt': `Karri Holm, the Norwegian finance minister, said the price was too high. A source close to Holm said that he was wrong.`,
  'd.txt': `“The three bridges are old,” Mayor Ines Duarte said. She accused the Weavers' Federation of delay. The union denied the claim.`,
};
const UNRELATED = [
  'The Bank of Japan said prices had risen. “It will last,” Kenji Sato, a spokesman for the bank, said.',
  'The dancer Pia Holm said she would rest. “My knee hurts,” Holm said.',
  'Detectives investigating a theft said a van was found. Rojas Mining Company said it was sold. Guitarist Tito Rojas denied it.',
  'Duarte said the oven was hot. The Weavers of Leith, a club, said so too.',
];

function run(paths: readonly string[], options: Options = {}, texts = TEXTS): Extraction {
  return assemble(
    paths.map((path) => extractDocument(texts[path] ?? '', path, options)),
    options,
  );
}

const all = Object.keys(TEXTS);
const who = (extraction: Extraction, path: string): unknown =>
  extraction.claims
    .filter(({ document }) => document === path)
    .map(({ id, speaker, chain, account, denies, resolution }) => ({ id, speaker, chain, account, denies, resolution }));

const names = (extraction: Extraction, path: string): unknown =>
  extraction.claims.filter(({ document }) => document === path).map(({ speaker }) => speaker?.name ?? null);

describe('a corpus', () => {
  const whole = run(all);

  it('finds claims to work on', () => {
    expect(whole.claims.length).toBeGreaterThan(8);
    expect(whole.claims.some(({ denies }) => denies !== null)).toBe(true);
  });

  it('joins one person over documents and spellings', () => {
    const speakers = whole.claims
      .filter(({ speaker }) => speaker?.name.endsWith('Holm') && speaker.type === 'person')
      .map(({ speaker }) => speaker?.id);
    expect(new Set(speakers).size).toBe(1);
    expect(speakers.length).toBeGreaterThan(2);
    expect(whole.speakers.find(({ id }) => id === speakers[0])?.side).toBe('Norway');
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (paths) => {
        const shuffled = run(paths);
        expect(shuffled.speakers).toEqual(whole.speakers);
        for (const path of all) expect(who(shuffled, path)).toEqual(who(whole, path));
      }),
      { numRuns: 12 },
    );
  });

  it('resolves the same beside unrelated articles, whatever names they share', () => {
    const others = Object.fromEntries(UNRELATED.map((text, at) => [`z${at}.txt`, text]));
    const alone = new Map(Object.keys(others).map((path) => [path, names(run([path], {}, others), path)]));
    fc.assert(
      fc.property(fc.subarray(Object.keys(others), { minLength: 1 }), (added) => {
        const more = run([...all, ...added], {}, { ...TEXTS, ...others });
        for (const path of all) expect(who(more, path)).toEqual(who(whole, path));
        for (const path of added) expect(names(more, path)).toEqual(alone.get(path));
      }),
      { numRuns: 15 },
    );
  });

  it("obeys the user's names", () => {
    const options: Options = {
      speakers: [{ name: 'K. Holm', aliases: ['Kari Holm', 'Holm', 'the union'], side: 'Camp One', type: 'person' }],
    };
    const told = run(all, options).claims.filter(({ source }) =>
      /^(?:Norwegian Finance Minister Kari Holm|Holm|The union)$/.test(source?.text ?? ''),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const { speaker } of told) expect(speaker).toMatchObject({ name: 'K. Holm', side: 'Camp One' });
  });

  it("obeys the user's sides", () => {
    const options: Options = { sides: [{ name: 'North', aliases: ['Norway'] }] };
    const sides = new Set(run(all, options).claims.flatMap(({ speaker }) => speaker?.side ?? []));
    expect(sides.has('North')).toBe(true);
    expect(sides.has('Norway')).toBe(false);
  });

  it('points at the very characters', () => {
    for (const claim of whole.claims) {
      const text = TEXTS[claim.document] ?? '';
      for (const span of [claim.cue, claim.source, ...claim.content.spans, claim.sentence].filter((one) => one !== null)) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      const line = text.split('\n')[claim.line - 1] ?? '';
      expect(line.slice(claim.column - 1)).toContain((claim.cue ?? claim.content).text.split('\n')[0]);
    }
  });

  it('keeps the ids of claims when something is put in above them', () => {
    const edited = run(all, {}, { ...TEXTS, 'd.txt': `The weather was fine all week.\n\n${TEXTS['d.txt']}` });
    const ids = (extraction: Extraction): string[] => extraction.claims.filter(({ document }) => document === 'd.txt').map(({ id }) => id);
    expect(ids(edited)).toEqual(ids(whole));
    expect(new Set(whole.claims.map(({ id }) => id)).size).toBe(whole.claims.length);
  });

  it('counts the claims of speakers and documents', () => {
    for (const { id, claims } of whole.speakers) expect(whole.claims.filter(({ speaker }) => speaker?.id === id).length).toBe(claims);
    for (const { path, claims } of whole.documents) expect(whole.claims.filter(({ document }) => document === path).length).toBe(claims);
  });
});

describe('an issuer', () => {
  it("makes a communiqué the issuer's account", () => {
    const options: Options = { issuer: 'Norwegian Ministry of Defence' };
    const extraction = run(['i.txt'], options, {
      'i.txt': 'Chilean envoy Pedro Rojas promised that the border would stay open. We reject the offer, the minister said.',
    });
    expect(extraction.claims.length).toBeGreaterThan(0);
    for (const { account, chain } of extraction.claims) {
      expect(account).toBe('Norway');
      expect(chain[0]).toBe('Norwegian Ministry of Defence');
    }
  });
});
