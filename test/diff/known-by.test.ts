import { describe, expect, it } from 'vitest';
import { knownAsReader, knownByOffice } from '../../src/diff/known-by.js';
import { sidesBetween } from '../../src/diff/sides/index.js';
import type { Claim, Extraction, SpeakerRef } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

interface Named {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly side?: string | null;
}

/** A text that calls somebody by an office, and people whom the others name. */
function texts(office: string, people: readonly Named[], asked: { side?: string | null; type?: SpeakerRef['type'] } = {}): Extraction {
  const list: Said[] = [
    { by: 'Jon Vik', side: 'Westbank', text: 'what was said on the phone', document: 'b.txt' },
    { by: office, side: null, type: 'unnamed', text: 'the ferry is a coffin', document: 'b.txt', within: 0, ...asked },
    ...people.map(({ name, side = 'Eastbank' }): Said => ({ by: name, side, text: `the view of ${name}`, document: 'a.txt' })),
  ];
  const found = corpusOf(list);
  const claims = found.claims.map((claim, i) =>
    i === 1 ? { ...claim, source: { start: 1, end: 1 + office.length, text: office } } : claim,
  );
  const speakers = found.speakers.map((speaker) => ({
    ...speaker,
    mentions: [...(people.find(({ name }) => name === speaker.name)?.mentions ?? speaker.mentions)],
  }));
  return { ...found, claims, speakers };
}

const second = ({ claims }: Extraction): Claim | undefined => claims[1];
const nameOf = (extraction: Extraction): string | undefined => second(knownByOffice(extraction))?.speaker?.name;

describe('whom a text calls by an office alone', () => {
  it.each([
    ['The minister', { name: 'Ana Roca', mentions: ['Interior Minister Ana Roca', 'Roca'] }],
    ['the mayor', { name: 'Olav Berg', mentions: ['Mayor Olav Berg'] }],
    ['the managing director', { name: 'Piet Maas', mentions: ['the managing director', 'Maas'] }],
    ['The principal secretary', { name: 'Mercy Banda', mentions: ['Principal Secretary Mercy Banda'] }],
    ['the skipper', { name: 'Luis Prado', mentions: ['the skipper', 'Prado'] }],
    ['The deputy interior minister', { name: 'Ana Roca', mentions: ['the deputy interior minister', 'Roca'] }],
    ['The vice-chancellor', { name: 'Ruth Adeyemi', mentions: ['vice-chancellor Ruth Adeyemi'] }],
  ])('is who holds it in the others: “%s”', (office, person) => {
    const found = knownByOffice(texts(office, [person]));
    expect(second(found)?.speaker?.name).toBe(person.name);
    expect(second(found)?.chain.at(-1)).toBe(person.name);
  });

  it('is who holds it for the same body', () => {
    const [east, west] = ['Eastbank', 'Westbank'].map((side) => ({ name: `Somebody of ${side}`, mentions: ['the minister'], side }));
    expect(nameOf(texts('the Eastern minister', [east as Named], { side: 'Eastbank' }))).toBe('Somebody of Eastbank');
    expect(nameOf(texts('the Eastern minister', [west as Named], { side: 'Eastbank' }))).toBe('the Eastern minister');
  });

  it.each([
    ['a minister', [{ name: 'Ana Roca', mentions: ['Minister Ana Roca'] }]],
    [
      'the minister',
      [
        { name: 'Ana Roca', mentions: ['Minister Ana Roca'] },
        { name: 'Ida Holm', mentions: ['Minister Ida Holm'] },
      ],
    ],
    ['the man', [{ name: 'Ana Roca', mentions: ['the man'] }]],
    ['the officer', [{ name: 'Ana Roca', mentions: ['Officer Ana Roca'] }]],
    ['the former minister of fish', [{ name: 'Ana Roca', mentions: ['Minister Ana Roca'] }]],
    ['the first deputy interior minister', [{ name: 'Ana Roca', mentions: ['the first deputy interior minister'] }]],
    ['the', [{ name: 'Ana Roca', mentions: ['the minister'] }]],
    ['the deputy mayor', [{ name: 'Olav Berg', mentions: ['Mayor Olav Berg'], side: null }]],
  ] satisfies [string, Named[]][])('is nobody by name where it is not clear who holds it: “%s”', (office, people) =>
    expect(nameOf(texts(office, people))).toBe(office),
  );
});

describe('the chain of who is called by an office alone', () => {
  const ANA = { name: 'Ana Roca', mentions: ['Minister Ana Roca'] };
  const chains = (extraction: Extraction): string[] => knownByOffice(extraction).claims.map(({ chain }) => chain.join(' > '));

  it('keeps whoever it stands in', () => expect(chains(texts('the minister', [ANA]))[1]).toBe('Jon Vik > Ana Roca'));

  it('keeps whoever it stood in where the claim itself is gone', () => {
    const found = texts('the minister', [ANA]);
    const claims = found.claims.map((claim) => ({ ...claim, within: null }));
    expect(chains({ ...found, claims })[1]).toBe('Jon Vik > Ana Roca');
  });

  it('goes on to whoever speaks in what is said', () => {
    const found = texts('the minister', [ANA, { name: 'Liv Dahl', mentions: [] }]);
    const chain = ['Jon Vik', 'the minister', 'Liv Dahl'];
    const claims = found.claims.map((claim, i) => (i === 3 ? { ...claim, document: 'b.txt', within: 'c-1', chain } : claim));
    expect(chains({ ...found, claims })[3]).toBe('Jon Vik > Ana Roca > Liv Dahl');
  });
});

describe('"your company" in what one side says', () => {
  const heard = (source: string, side: string | null): string | undefined => {
    const found = texts(source, [{ name: 'Eastbank', mentions: [] }]);
    const claims = found.claims.map((claim, i) => (i === 0 ? { ...claim, account: side } : { ...claim, account: side }));
    const extraction = { ...found, claims };
    const sides = sidesBetween(found, ['Eastbank', 'Westbank']);
    const sideOf = () => (side === 'Westbank' ? ('right' as const) : ('other' as const));
    return second(knownAsReader(extraction, { ...sides, names: ['Eastbank', 'Westbank'], sideOf }))?.speaker?.name;
  };

  it.each(['Your company', 'your ministry', 'Your people', 'your lawyers', 'Your own board'])('is the other side: “%s”', (source) =>
    expect(heard(source, 'Westbank')).toBe('Eastbank'),
  );

  it('is nobody that is known where nobody is quoted', () => {
    const found = texts('your company', [{ name: 'Eastbank', mentions: [] }]);
    const claims = found.claims.map((claim) => ({ ...claim, chain: claim.chain.slice(-1) }));
    const sides = { ...sidesBetween(found, ['Eastbank', 'Westbank'] as const), names: ['Eastbank', 'Westbank'] as const };
    expect(second(knownAsReader({ ...found, claims }, { ...sides, sideOf: () => 'right' }))?.speaker?.name).toBe('your company');
    const deep = found.claims.map((claim) => ({ ...claim, chain: ['Eva Lund', ...claim.chain] }));
    expect(second(knownAsReader({ ...found, claims: deep }, { ...sides, sideOf: () => 'right' }))?.speaker?.name).toBe('Eastbank');
  });
  it('is nobody that is known where neither side says so', () => expect(heard('your company', 'Northbank')).toBe('your company'));
  it('is not "our company"', () => expect(heard('our company', 'Westbank')).toBe('our company'));
});
