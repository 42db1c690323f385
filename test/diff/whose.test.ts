import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { diffExtraction, passagesOf } from '../../src/diff/index.js';
import { extractDocument } from '../../src/pipeline.js';

/** The side of each claim, "-" for none. */
function sidesIn(text: string, between: [string, string]): string {
  const document = extractDocument(text, 'a.txt');
  const texts = [{ path: 'a.txt', passages: passagesOf(document.text, document.document.excluded) }];
  const { claims, between: names } = diffExtraction(assemble([document], {}), { between, texts });
  return claims.map(({ account }) => (account === names[0] ? '1' : account === names[1] ? '2' : '-')).join('');
}

describe('whose side a speaker is on', () => {
  it.each([
    [
      'a possessive whose owner was named last',
      'The Orrin Pilots Union says that two in three flights were cancelled. Its general secretary, Moa Brandt, said that the airline had lied.\n\nKestrel Airways denied that flights were cancelled.',
      ['Kestrel Airways', 'Orrin Pilots Union'],
      '221',
    ],
    [
      'the word for the kind of one side only',
      'Kestrel Airways said that the flights had left. The carrier said that nobody was stranded.\n\nThe Orrin Pilots Union said that nothing had left the ground. The union said that it would strike again.',
      ['Kestrel Airways', 'Orrin Pilots Union'],
      '1122',
    ],
    [
      'adjectives of states that no gazetteer knows',
      'Morvanian officials said that shells had landed near the village.\n\nA spokesman for the Tovian army said that nobody had fired. The spokesman denied that there were any shells.',
      ['Morvania', 'Tovia'],
      '122',
    ],
    [
      'who stands trial, and the barrister',
      'Prosecutors said that Ines Barra, 41, set the barn alight. Barra denies arson. Barra told the jury that she had been asleep.\n\nThe prosecution said that petrol was on her boots. Counsel for the defence said that the petrol was old.',
      ['prosecution', 'defence'],
      '12212',
    ],
    [
      'heirs against a gallery',
      'The Galerie Sorn said that the drawing was bought in 1952. The gallery said that the price had been fair.\n\nThe Lindqvist heirs said that it had been stolen. A granddaughter of the dealer, Ada Lindqvist, said that the family had a receipt.',
      ['Galerie Sorn', 'Lindqvist heirs'],
      '1122',
    ],
    [
      'a bishop and a mayor in one town',
      'The Diocese of Olvar said that the bells would ring. The prelate said that nobody had complained.\n\nThe city of Olvar said that it had forty complaints. A municipal spokeswoman said that the bells would be weighed.',
      ['Diocese of Olvar', 'city of Olvar'],
      '1122',
    ],
  ] as [string, string, [string, string], string][])('%s', (_, text, between, wanted) => {
    expect(sidesIn(text, between)).toBe(wanted);
  });

  it('leaves out who is of neither', () => {
    const text =
      'Kestrel Airways said that the flights had left. The Orrin Pilots Union said that none had.\n\nDr Ola Lind, an economist at Hexley University, said that fares would rise.';
    expect(sidesIn(text, ['Kestrel Airways', 'Orrin Pilots Union'])).toBe('12-');
    const shops =
      "The Dockers' Union said that the gates were shut. Marlin Ports said that they were open.\n\nThe retailers' association said that shelves were empty. The fire department said that it had no part in it.";
    expect(sidesIn(shops, ['Marlin Ports', "Dockers' Union"])).toBe('21--');
  });

  it('takes names that only the texts speak of', () => {
    const text =
      'The prosecutor said that the skipper had been drinking. The prosecutor accused him of lying.\n\nThe defendant said that he had been sober. The defendant denied that he had lied.';
    expect(sidesIn(text, ['prosecution', 'defence'])).toBe('1122');
  });
});
