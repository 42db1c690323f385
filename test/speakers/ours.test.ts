import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { expectWho } from './who.js';

describe('who a body called by its kind is not', () => {
  it.each([
    'The Kremlin admitted that it was late. {The union|union} said the offer was low.',
    'The Kremlin admitted that it was late. {The airline|airline} said so.',
    'The White House was silent. {The brewery|brewery} said so.',
    'Oslo and Lima met. The Norwegian Defence Ministry said no. {The statements from the two capitals|statements from the two capitals} differ.',
    '{Norwegian President Kari Holm and her Chilean colleague Pedro Rojas|Kari Holm and Pedro Rojas} said so.',
  ])('%s', expectWho);
});

/** Who says each "we". */
const whoIsWe = (text: string): (string | undefined)[] =>
  extractClaims(text)
    .claims.filter(({ source }) => source?.text === 'We')
    .map(({ speaker }) => speaker?.name);

describe('a body of more states than one', () => {
  it.each([
    '{The European Union observer mission|European Union observer mission} said so.',
    '{The African Union observer mission|African Union observer mission} said so.',
    '{The United Nations refugee agency|United Nations refugee agency} said so.',
    '{The Norwegian observer mission|Norwegian observer mission} said so.',
    '{The New Zealand observer mission|New Zealand observer mission} said so.',
  ])('%s', expectWho);
});

describe('who says "we" inside a quotation', () => {
  it.each([
    ['“We hope that the ship is found,” Chilean Defence Minister Pedro Rojas said.', 'Chile'],
    ['“We believe that the road is safe,” said Norwegian Transport Minister Kari Holm.', 'Norway'],
    ['“We hope that it rains,” said Ida Roe, a spokeswoman for Halden Mills.', 'Halden Mills'],
  ])('%s', (text, who) => {
    expect(whoIsWe(text)).toEqual([who]);
  });
});
