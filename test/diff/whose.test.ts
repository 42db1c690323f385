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
      'whoever was once of a body like it is of neither, whatever the text alone would tell',
      "The National Alliance said that the vote was fair. The Unity Party said that it was not.\n\nFormer president Elias Zulu, of the National Alliance's predecessor, said that the country had been shamed.",
      ['National Alliance', 'Unity Party'],
      '12-',
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

  describe('leaves out who is named after one, was of one, deals with one or has a word in common with one', () => {
    const OF = {
      club: ['Port Velm Rovers', 'Velmark League'],
      mine: ['Tarsk Mining', "Lake Ilo Fishers' Cooperative"],
      power: ['Brenn Energy', 'Save Alder Wood'],
      air: ['Kestrel Airways', 'Orrin Pilots Union'],
      school: ['Velm School Board', 'Parents of Velm Primary'],
      states: ['Norway', 'Chile'],
      crews: ['Hexley University', "Cleaners' Union"],
    } as const;
    const AT_ODDS = {
      club: 'Port Velm Rovers said that the books were open. The Velmark League said that they were shut.',
      mine: "Tarsk Mining said that the lake was clean. The Lake Ilo Fishers' Cooperative said that it was not.",
      power: 'Brenn Energy said that the line would help. Save Alder Wood said that it would not.',
      air: 'Kestrel Airways said that the flights had left. The Orrin Pilots Union said that none had.',
      school: 'The Velm School Board said that the roof leaked. Parents of Velm Primary said that it was dry.',
      states: 'Norway said that its ships had not fired. Chile said that they had.',
      crews: "Hexley University said that the offer was fair. The Cleaners' Union said that it was not.",
    } as const;

    it.each([
      ['club', "Port Velm's mayor, Ella Dunn, said that the town would suffer."],
      ['club', 'Former Rovers striker Gus Lane said that the board had gambled.'],
      ['mine', "Ilo's parish priest, Father Benito Sorel, said that he had buried three men."],
      ['mine', 'Lorry driver Nestor Vega, who hauls ore for Tarsk, said that he had never seen a spill.'],
      ['mine', "An adjuster for the company's insurer said that he had counted 300 fish."],
      ['power', 'The chair of the energy committee, Tess Goran, said that both had been heard.'],
      ['power', '“We want the line,” said Upper Alder shopkeeper Ken Dyer.'],
      ['mine', "A loss adjuster for Tarsk's insurer said that he had counted 300 fish."],
      ['crews', 'A cleaner who was passing said that the doors were open.'],
      ['club', 'A fan from Orr said that she had cried.'],
      ['power', 'A developer, Marlow Homes, said that it would build there.'],
      ['air', 'Insurers said that claims had doubled.'],
      ['air', 'The retired Orrin union chief Mona Sand said that strikes had been shorter.'],
      ['school', 'The Velm Gazette wrote that the hall was full.'],
      ['school', 'Velm police said that nobody had been hurt.'],
      ['school', 'The mayor of Velm, Bert Olsen, said that he had heard it on the radio.'],
      ['states', 'A former Norwegian minister, Hugo Lantz, said that the patrol was lost.'],
      ['states', 'The Chilean opposition leader, Grace Orr, said that the patrol was a folly.'],
    ] as [keyof typeof OF, string][])('%s: %s', (kind, said) => {
      const [left, right] = OF[kind];
      expect(sidesIn(`${AT_ODDS[kind]}\n\n${said}`, [left, right])).toBe('12-');
    });

    it.each([
      ['club', 'The Rovers chairman, Alf Tranter, said that he would appeal.', '1'],
      ['mine', "Tarsk's manager, Greg Holm, said that nothing had leaked.", '1'],
      ['power', 'A Brenn spokeswoman, Ida Lund, said that the wood would stand.', '1'],
      ['air', "The airline's chief executive, Owen Strand, said that crews were paid.", '1'],
      ['states', 'A Chilean officer, Major Emil Orr, said that he saw smoke.', '2'],
    ] as [keyof typeof OF, string, string][])('but not who is of one: %s: %s', (kind, said, wanted) => {
      const [left, right] = OF[kind];
      expect(sidesIn(`${AT_ODDS[kind]}\n\n${said}`, [left, right])).toBe(`12${wanted}`);
    });
  });
});
