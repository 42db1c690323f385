import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('whoever is in mind without being named', () => {
  it.each([
    [
      'is whose husband it was',
      'Zohra Lash, a lawyer, spoke. She had a receipt.\n\nThe case was brought on the complaint of Allah Rakhi, a widow. Her husband had been dead for years.\n\n“He was kind,” {she|Allah Rakhi} told reporters.',
    ],
    [
      'is whose work it was',
      'Nils Ek, a baker, spoke. He was firm.\n\nThe prize went to Tom Rask, a potter from the coast. His bowls had been shown abroad.\n\n“It is clay,” {he|Tom Rask} said.',
    ],
  ])('%s', (_, text) => expectWho(text));

  it.each([
    [
      'a rider of another paragraph',
      'Grace Tall races bikes. {An anonymous rider|anonymous rider} alleged that her brace helped. The board said it did not. It was a report.\n\nWhat she will fight about is money. {She|Grace Tall} believes it takes a boycott.',
    ],
    [
      'a source of another paragraph',
      'Roxy Wynn sings. {A source|source} said that it was over. Rain fell. It was late. Nobody slept.\n\nThe band left. {She|Roxy Wynn} laughed it off.',
    ],
  ])('is not %s', (_, text) => expectWho(text));

  it('is a girl of the paragraph before, where nothing else is told', () =>
    expectWho(
      'Ida Roe came. A girl of nine was there. {A girl of nine|girl of nine} asked for pods.\n\n“Which one?” {she|girl of nine} said.',
    ));

  it.each([
    '{Aymeric Loup|Aymeric Loup} spoke. His name is Désir Poulain, he is 73, and we found him here. “I slept,” {he|Désir Poulain} said.',
    '{Mr Raj Dhal|Raj Dhal} said no. Coun. Dale Thiess, Grace’s brother-in-law, shared that view. {He|Dale Thiess} suggested a trial.',
    'Minister Kgomo Dlad, a mother of two, came. {Her spokesperson, Faiz Peters,|Faiz Peters} denied that she had leaned on anybody. “No,” {he|Faiz Peters} said.',
  ])('%s', expectWho);
});
