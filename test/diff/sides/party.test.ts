import { describe, expect, it } from 'vitest';
import { partyNamed } from '../../../src/diff/sides/party.js';
import type { Extraction, Speaker } from '../../../src/model.js';
import { corpusOf } from '../corpus.js';

const NOBODY: readonly Speaker[] = corpusOf([{ by: 'Nobody', side: null, text: 'it rained' }]).speakers;

const body = (name: string, given: Partial<Speaker> = {}): Speaker[] =>
  NOBODY.map((one) => ({ ...one, name, type: 'organization' as const, mentions: [name], ...given }));

/** An office of no name, with a body that was only spoken of near it. */
const besides = (name: string): Speaker[] =>
  body(name, {
    type: 'person',
    speaksFor: ['Kestrel Airways'],
    side: 'Kestrel Airways',
    affiliations: [{ body: 'Kestrel Airways', how: 'nearby', span: { document: 'a.txt', start: 0, end: 1, text: 'a' } }] as never,
  });

const SPEAKERS: readonly Speaker[] = [
  ...body('Rail Safety Board', { mentions: ['Rail Safety Board', 'it', 'the regulator', 'Safety Board'], claims: 4 }),
  ...body('Kestrel Airways', { claims: 9 }),
  ...body('Orrin Air Ltd', { claims: 2 }),
  ...body('Orrin Pilots Union', { claims: 3 }),
  ...body('Nurses Union', { claims: 2 }),
  ...body('Norway', { type: 'state' }),
  ...body('Kari Holm', { type: 'person', speaksFor: ['Harbour Trust'], side: 'Harbour Trust' }),
  ...body('Pedro Rojas', { type: 'person', side: 'Lund' }),
  ...body('Ana Lind', { type: 'person' }),
  ...['Privacy Commissioner', 'Rail Ombudsman', 'Chief Inspector', 'Data Commissioner', 'Harbour Master'].flatMap((name) => besides(name)),
];

function named(typed: string): string {
  const extraction: Extraction = {
    ...corpusOf([{ by: 'Nobody', side: null, text: 'it rained on the pier at Velm' }]),
    speakers: [...SPEAKERS],
  };
  const { name, state, known, names } = partyNamed(typed, extraction);
  return `${name}, ${state ?? '–'}${known ? '' : ', unknown'}; ${[...names].join(', ')}`;
}

describe('partyNamed', () => {
  it.each([
    ['Rail Safety Board', 'Rail Safety Board, –; rail safety board, safety board'],
    ['the Rail Safety Board', 'Rail Safety Board, –; rail safety board, safety board'],
    ['RSB', 'Rail Safety Board, –; rsb, rail safety board, safety board'],
    ['RS', 'RS, –, unknown; rs'],
    ['Safety Board', 'Rail Safety Board, –; safety board, rail safety board'],
    ['Rail Board', 'Rail Board, –; rail board, rail safety board, safety board'],
    ['the regulator', 'the regulator, –, unknown; regulator'],
    ['Kestrel', 'Kestrel, –; kestrel, kestrel airways'],
    ['the union', 'the union, –, unknown; union'],
    ['Orrin', 'Orrin, –; orrin, orrin air ltd, orrin pilots union'],
    ['Norway', 'Norway, Norway; norway'],
    ['Norwegian', 'Norway, Norway; norwegian, norway'],
    ['Norwegian Army', 'Norwegian Army, Norway, unknown; norwegian army'],
    ['Sweden', 'Sweden, Sweden, unknown; sweden'],
    ['Kari Holm', 'Harbour Trust, –; kari holm, harbour trust'],
    ['Pedro Rojas', 'Lund, –; pedro rojas, lund'],
    ['Ana Lind', 'Ana Lind, –; ana lind'],
    ['Velm', 'Velm, –; velm'],
    ['Privacy Commissioner', 'Privacy Commissioner, –; privacy commissioner'],
    ['Rail Ombudsman', 'Rail Ombudsman, –; rail ombudsman'],
    ['the Chief Inspector', 'Chief Inspector, –; chief inspector'],
    ['Data Commissioner', 'Data Commissioner, –; data commissioner'],
    ['Harbour Master', 'Harbour Master, –; harbour master'],
    ['Tarn', 'Tarn, –, unknown; tarn'],
  ])('%s → %s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('a body that is named by its kind alone', () => {
  /** Unions that say so much. */
  const unions = (...claims: readonly number[]): Extraction => ({
    ...corpusOf([{ by: 'Nobody', side: null, text: 'it rained on the pier at Velm' }]),
    speakers: claims.flatMap((many, at) => body(`${['Kestrel', 'Orrin', 'Tarn'][at]} Union`, { claims: many })),
  });
  it.each([
    [[4, 2], 'Kestrel Union'],
    [[3, 2], null],
    [[2, 4, 1], 'Orrin Union'],
    [[1], 'Kestrel Union'],
    [[1, 0], 'Kestrel Union'],
    [[0], null],
    [[0, 0], null],
    [[], null],
  ])('is the one that speaks twice as much as any other: %j → %s', (claims, expected) => {
    const { names } = partyNamed('the union', unions(...claims));
    expect([...names]).toEqual(expected === null ? ['union'] : ['union', expected.toLowerCase()]);
  });
});

describe('the state whose arm a body is', () => {
  it.each([
    ['Norway', 'Norway'],
    ['Norwegian Army', 'Norway'],
    ['Norway Rail', 'Norway'],
    ['Oslo Bus Company', null],
    ['Velm Bus Company', null],
  ])('%s: %s', (name, state) => expect(partyNamed(name, corpusOf([])).state).toBe(state));
});
