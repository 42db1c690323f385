import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // What a sentence says that its subject is.
  ['Ida Roe is the director of Tarn Power. The work, {she} said, was late.', ['Tarn Power']],
  ['Ida Roe is chief executive of Tarn Power. “It will be late,” {she} said.', ['Tarn Power']],
  ['Ida Roe has been chair of the Tarn Rowing Club since May. {Roe} said so.', ['Tarn Rowing Club']],
  ["Ida Roe was elected president of the Tarn Weavers' Union in May. {Roe} said so.", ["Tarn Weavers' Union"]],
  ['Ida Roe was born in Oslo. She is now the head of Tarn Power. {She} said so.', ['Tarn Power']],
  ['Ida Roe, who is 60, became captain of Tarn Rovers. {Roe} said so.', [null]],
  ['Ole Moe became captain of Tarn Rovers in May. {Moe} said so.', ['Tarn Rovers']],
  ['Ole Moe serves as treasurer of the Tarn Trust. {Moe} said so.', ['Tarn Trust']],
  ['Ole Moe is chairman of the waterworks that supplies the town. {He} said so.', ['waterworks']],
  // What somebody was, or is to a body that is not spoken for.
  ['Ida Roe was the director of Tarn Power. {She} said so.', [null]],
  ['Ida Roe is a former director of Tarn Power. {She} said so.', [null]],
  ['Ida Roe is a critic of Tarn Power. {She} said so.', [null]],
  ['Ida Roe is a customer of Tarn Power. {She} said so.', [null]],
  ['Ida Roe is a fan of Tarn Rovers. {She} said so.', [null]],
  ['Ida Roe is a nurse at Tarn Hospital. {She} said so.', [null]],
  ['Ida Roe’s son is the director of Tarn Power. {Ida Roe} said so.', [null]],
  // Two offices of one, and what stands behind an office.
  ['“No,” said {Kari Holm, CEO and co-founder of Tarn Power}.', ['Tarn Power']],
  // Houses by their names.
  ["{Ida Roe, head of Tolne's Bakery,} said so.", ["Tolne's Bakery"]],
  ["The road is shut. {Tolne's Garage} said so.", ["Tolne's Garage"]],
  ['{Ida Roe, a manager at Radio Tolne,} said so.', ['Radio Tolne']],
  ['{Ida Roe, who runs Tolne Care Home,} said so.', ['Tolne Care Home']],
  ['{Ida Roe, who founded Vetlab in 2009,} said so.', ['Vetlab']],
  ['{The owner of Brennar Seafoods, Ida Roe,} said so.', ['Brennar Seafoods']],
  ['{Ida Roe, head of Tolne & Sons,} said so.', ['Tolne & Sons']],
  ['{Ida Roe, head of Tolne and Sons,} said so.', ['Tolne and Sons']],
  ['{Ida Roe, owner of the Orchid bookshop,} said so.', ['Orchid bookshop']],
  ['The road is shut. {The Tolne mosque} said so.', ['Tolne mosque']],
  ["{Brennar Airlines' Ida Roe} said so.", ['Brennar Airlines']],
  ["{Tarn Rovers' Ida Roe} said so.", ['Tarn Rovers']],
  // Somebody's, and nobody's house.
  ["{Bela Lund's lawyer} said so.", ['Bela Lund']],
  ['The road is shut. {Wren Hall} said so.', [null]],
];

describe('offices that a sentence says somebody holds, and houses that somebody runs', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
