import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

const TOLD = 'Chile demanded on Monday that Peru release a trawler and her crew. Peru said she had no papers.';

describe('ministers whose country only the place of the report tells, where two states quarrel', () => {
  it.each([
    ['SANTIAGO', '1', 'Foreign Minister Ana Roe said that the ship had been boarded at sea.'],
    ['LIMA', '2', 'Foreign Minister Ana Roe said that the ship had been boarded in port.'],
    ['SANTIAGO', '1', 'Transport Minister Ana Roe said that none of the crew could phone home.'],
    ['LIMA', '2', 'Defence Minister Ole Moe said that the crew were well.'],
    ['LIMA', '2', 'Defence Minister Ole Moe said that Chile had lied about the ship.'],
    ['SANTIAGO', '1', 'Health Minister Ole Moe said that Peru had sent no doctor.'],
  ])('from %s: %s: %s', (town, side, last) => {
    expect(lastOf(`${town}, May 3 — ${TOLD}\n\n${last}`, ['Chile', 'Peru'])).toBe(side);
  });

  it.each([
    ['SANTIAGO', '1', 'Brazil’s foreign ministry'],
    ['LIMA', '2', 'The Bolivian foreign ministry'],
    ['LIMA', '2', 'Spain’s foreign minister'],
  ])('from %s: %s, though %s speaks further down', (town, side, third) => {
    const own = 'Foreign Minister Ana Roe said that the ship had been boarded.';
    const asked = `${third} called on both to talk. “Nobody asked us,” Roe said.`;
    expect(lastOf(`${town}, May 3 — ${TOLD}\n\n${own}\n\n${asked}`, ['Chile', 'Peru'])).toBe(side);
  });

  it.each([
    [
      'LIMA, May 3 — Peru has closed a mine at Oyon. The Oyon Miners said that it was safe.',
      'Labour Minister Ana Roe said that both should talk.',
    ],
    ['SANTIAGO, May 3 — Chile demanded that Peru release a trawler.', 'Brazilian Foreign Minister Ana Roe said that both should talk.'],
  ] as const)('not of a third: %s %s', (told, last) => {
    const between = told.includes('Oyon') ? (['Oyon Miners', 'Andes Copper'] as const) : (['Chile', 'Peru'] as const);
    const more = told.includes('Oyon') ? ' Andes Copper said that it was not.' : ' Peru said no.';
    expect(lastOf(`${told}${more}\n\n${last}`, between)).toBe('-');
  });
});
