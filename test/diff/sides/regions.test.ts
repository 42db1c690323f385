import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

describe('whoever governs a part of a country speaks for it where two states quarrel', () => {
  it.each([
    ['Chad', 'Niger', '2', 'The governor of Diffa, Uche Dube, said that the wells had been poisoned.'],
    ['Guyana', 'Suriname', '2', 'Six men are missing, according to the commissioner of Sipaliwini, Jan Roth.'],
    ['Kyrgyzstan', 'Tajikistan', '1', 'The governor of Batken said that two houses had burned down.'],
    ['Ecuador', 'Peru', '2', 'Luis Paz, the governor of Tumbes, said that the patrol had never left the river.'],
    ['Paraguay', 'Bolivia', '1', 'Governor Ana Roe of Boquerón said that the fence was old.'],
    ['Mauritania', 'Senegal', '1', 'The governor of Trarza said that nobody had been held.'],
    ['Cambodia', 'Thailand', '2', 'The deputy governor of Sisaket, Ana Roe, said that the market would stay shut.'],
  ] as const)('%s, %s → %s: %s', (left, right, side, last) => {
    const told = `${left} said on Monday that its guards had been shot at. ${right} said that nobody had fired.`;
    expect(lastOf(`${told}\n\n${last}`, [left, right])).toBe(side);
  });

  it.each([
    ['Chile', 'Peru', 'The governor of Jujuy, Ana Roe, said that the pass was open.'],
    ['Georgia', 'Armenia', 'The mayor of Batumi, Ana Roe, said that the lorries had been sent back.'],
    // No quarrel of states: a mayor is of his town.
    ['Chile', 'Andes Copper', 'The mayor of Calama, Ole Moe, said that both should talk.'],
  ] as const)('%s, %s: neither: %s', (left, right, last) => {
    const told = `${left} said on Monday that the mine was leaking. ${right} said that it was not.`;
    expect(lastOf(`${told}\n\n${last}`, [left, right])).toBe('-');
  });
});

describe('what both are said to say is neither’s', () => {
  it.each([
    ['Chile', 'Peru', 'Both governments said that the crew were well.'],
    ['Laos', 'Cambodia', 'Both governments say that the cook is back at home.'],
    ['Niger', 'Chad', 'Both countries said that the wells would be tested.'],
  ] as const)('%s, %s: %s', (left, right, last) => {
    const told = `${left} said on Monday that its men had been shot at. ${right} said that nobody had fired.`;
    expect(lastOf(`${told}\n\n${last}`, [left, right])).toBe('-');
  });
});

describe('an embassy is its own country’s, wherever it stands', () => {
  it.each([
    'The Turkish embassy in Lima called on its citizens to leave the coast.',
    'Brazil’s embassy in Santiago said that the airport was safe.',
    'The Swiss embassy in Lima said that it had not been asked.',
    'The Indian consulate in Santiago asked its nationals to stay indoors.',
  ])('%s', (last) => {
    const told = 'Chile said on Monday that Peru had taken a trawler. Peru said that she had no papers.';
    expect(lastOf(`${told}\n\n${last}`, ['Chile', 'Peru'])).toBe('-');
  });

  it.each([
    ['2', 'The Peruvian embassy in Santiago said that the crew were well.'],
    ['1', 'Chile’s embassy in Lima said that it had not been let in.'],
  ])('%s: %s', (side, last) => {
    const told = 'Chile said on Monday that Peru had taken a trawler. Peru said that she had no papers.';
    expect(lastOf(`${told}\n\n${last}`, ['Chile', 'Peru'])).toBe(side);
  });
});
