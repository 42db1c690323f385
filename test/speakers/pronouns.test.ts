import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('he and she', () => {
  it.each([
    [
      'are the one whom the text follows, named or not',
      'Ana Ribeiro was late. She had lost a shoe. She took the ferry. She slept. Rain fell on the pier. Nobody came. Boats went by. {She|Ana Ribeiro} said it was fine.',
    ],
    [
      'reach over paragraphs of quotation',
      'Councillor Tom Hale came.\n\n“The roof leaks,” {he|Tom Hale} said.\n\n“It has leaked for years.”\n\n“Nobody mends it.”\n\n“Not even on Sundays.”\n\n“Or ever.”\n\n“Never.”\n\n{He|Tom Hale} denied that it was cheap.',
    ],
    ['are no place of two words', 'Councillor Tom Hale came. The clinic stands in Port Avon. {He|Tom Hale} said it was cold.'],
    [
      'are the heroine where nobody is near',
      'Ana Ribeiro bakes. Ms Ribeiro was born in a mill. Ribeiro rises at four. The oven is old. Flour is dear. Bread is cheap. Rents are high. Wood is wet. {She|Ana Ribeiro} said so.',
    ],
    ['are those without a name', 'Ana Ribeiro read the letter. Her husband came in. {He|husband of Ana Ribeiro} said it was late.'],
    [
      'are not a figure of speech',
      'Ana Ribeiro is dead. Mayor Luis Prado said the town had lost a mother. He recalled that {she|Ana Ribeiro} had told him so.',
    ],
    ['are nobody if two women are as near', 'Ms Ana Ribeiro and Ms Pia Lund were there with a dog. {She|-} said it bit.'],
  ])('%s', (_, text) => expectWho(text));
});
