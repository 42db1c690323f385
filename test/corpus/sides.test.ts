import { describe, expect, it } from 'vitest';
import { mergeSpeakers } from '../../src/corpus/merge.js';

type Fact = Parameters<typeof mergeSpeakers>[0][number]['entities'][number];

const body = (name: string, side: string | null): Fact => ({
  type: 'organization',
  anonymity: 'named',
  name,
  mentions: [name],
  titles: [],
  side,
});

const sideOf = (...facts: Fact[]): string | null | undefined =>
  mergeSpeakers(
    facts.map((fact, at) => ({ document: { path: `${at}.txt` }, entities: [fact] })),
    {},
  ).speakerOf(0, 0)?.side;

it.each([
  [[body('Crown', 'Crown'), body('Crown', 'crown')], 'Crown'],
  [[body('Police', 'Police'), body('Police', 'Norway')], 'Police'],
  [[body('Police', 'Chile'), body('Police', 'Norway')], null],
  [[body('opposition', 'opposition'), body('Opposition Soil League', 'Soil League')], 'opposition'],
])('a body of no proper name that documents differ on speaks for itself if one of them says so: %j', (facts, side) => {
  expect(sideOf(...facts)).toBe(side);
});

it.each(['Detectives', 'drivers'])('many of no name are of whom each document tells them to be: %s', (name) => {
  const group = (side: string | null): Fact => ({ ...body(name, side), type: 'group', anonymity: 'collective' });
  expect(sideOf(group('Northmark Police'), group('Chile'), group(null))).toBe('Northmark Police');
});

it('a paper is of the body that its own document tells', () => {
  const paper = (side: string | null): Fact => ({ ...body('report', side), type: 'document', anonymity: 'collective' });
  expect(sideOf(paper(null), paper('Court of Audit'))).toBe(null);
});

describe('a name that is known by itself begins no other’s', () => {
  const people = ['Ida Roth', 'Per Lund'].map((name): Fact => ({ ...body(name, null), type: 'person' }));
  const nameOf = (short: string, long: string): string | undefined =>
    mergeSpeakers(
      [short, long].map((name, at) => ({ document: { path: `${at}.txt` }, entities: [body(name, name), ...people] })),
      {},
    ).speakerOf(0, 0)?.name;

  it.each([
    ['Ohio', 'Ohio Dockers Union'],
    ['Bavaria', 'Bavaria Motor Club'],
    ['Queensland', 'Queensland Nurses Guild'],
    ['Chicago', 'Chicago Board of Trade'],
    ['Politico', 'Politico Brussels'],
    ['Glasgow', 'Glasgow Harbour Trust'],
  ])('%s, where others tell of the %s', (short, long) => expect(nameOf(short, long)).toBe(short));

  it.each([
    ['Nordkraft', 'Nordkraft Energy'],
    ['Zelinka', 'Zelinka Pumps'],
  ])('but %s is the %s', (short, long) => expect(nameOf(short, long)).toBe(long));
});
