import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

const OF = {
  club: ['FC Radvan', 'Coastal League'],
  firm: ['Brostad Ferries', "Seafarers' Guild"],
  trust: ['Calder NHS Trust', 'Unite'],
  city: ['Torrin city council', 'Riverside Residents'],
} as const;

const TOLD = {
  club: 'FC Radvan said that the pitch was wet. The Coastal League said that it was dry. The league said that a referee had walked on it.',
  firm: "Brostad Ferries said that the crews had left. The Seafarers' Guild said that nobody had. The guild said that it had given notice.",
  trust: 'Calder NHS Trust said that the wards were safe. Unite said that two were closed. The trust said that beds had been moved.',
  city: 'Torrin city council said that eleven trees must go. Riverside Residents said that there were forty. The council said that those were bushes.',
} as const;

describe('who is of neither side', () => {
  it.each([
    ['club', "The Players' Association was silent. The association's lawyer, Petr Vondra, said that contracts must be honoured."],
    ['club', "The Referees' Association met. The association's chairman, Milan Kral, said that the man was right."],
    ['firm', "The Shipwrights' Federation met. The federation's secretary, Jonas Wiik, said that talks were best."],
    ['firm', 'The Anglers Association waited. The association’s president, Ole Brekke, said that the pier was shut.'],
    ['club', "The Players' Federation was silent. The federation's lawyer, Pia Moen, said that contracts must be honoured."],
  ] as const)('a %s: whose kind of body is named, and is another', (of, last) => {
    expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe('-');
  });

  it.each([
    ['firm', "The company's catering contractor, Brill, said that it had no dispute."],
    ['trust', "The trust's laundry contractor said that pay was the same."],
    ['club', "The league's main sponsor, Brio Beer, said that it had no view."],
    ['firm', "The company's fuel supplier said that it had been paid."],
    ['city', "The council's paving contractor said that it had no orders."],
  ] as const)('a %s: whom it pays or owes, with a word between', (of, last) => {
    expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe('-');
  });

  it.each([
    'Torrin University said that its students needed the tram.',
    'Torrin General Hospital said that ambulances must get through.',
    'Torrin Museum said that its walls were thin.',
    'The Torrin Club said that it would lose its lawn.',
    'Torrin Cathedral said that a lime tree stood on its land.',
  ])('a city council, and what is only called after its town: %s', (last) => {
    expect(lastOf(`${TOLD.city}\n\n${last}`, OF.city)).toBe('-');
  });
});

const TWO: Readonly<Record<string, readonly [readonly [string, string], string]>> = {
  town: [
    ['Velm Town Council', 'Velm Sailing Club'],
    'Velm Town Council said that the pier was rotten. Velm Sailing Club said that it was sound.',
  ],
  ferries: [['Orrin Ferries', 'Islanders First'], 'Orrin Ferries said that fuel was dear. Islanders First said that fares were dearer.'],
  trust: [
    ['Calder Hospital Trust', 'the Brekke family'],
    'Calder Hospital Trust said that beds were free. The Brekke family said that none was.',
  ],
  police: [['state police', 'the villagers'], 'State police said that stones flew. The villagers said that nobody threw one.'],
  guild: [
    ['Redvik City Council', "Bakers' Guild"],
    "Redvik City Council said that ovens were dirty. The Bakers' Guild said that they shone.",
  ],
  ministry: [
    ['Ministry of Education', 'Torrin Parents'],
    'The Ministry of Education said that schools were open. Torrin Parents said that four were shut.',
  ],
};

describe('a body of a kind that a side is of, told apart from it', () => {
  it.each([
    ['town', 'The county council said that it had not been asked.', '-'],
    ['town', 'The town council said that it had asked everybody.', '1'],
    ['ferries', 'The bus company said that its buses ran.', '-'],
    ['ferries', 'The water company said that taps ran.', '-'],
    ['ferries', 'The ferry company said that it had no choice.', '1'],
    ['trust', 'The regional ambulance trust said that it came in time.', '-'],
    ['trust', 'A spokesman for the ambulance trust said that it came in time.', '-'],
    ['trust', 'The trust said that it was sorry.', '1'],
    ['police', 'The federal police said that they were not there.', '-'],
    ['police', 'The state police said that shots were fired.', '1'],
    ['guild', "The teachers' guild said that bread was dear.", '-'],
    ['guild', 'The guild said that it would appeal.', '2'],
    ['guild', 'The county council said that it had no view.', '-'],
    ['ministry', 'The health ministry said that pupils were well.', '-'],
    ['ministry', 'The ministry said that lessons went on.', '1'],
  ])('%s: %s', (two, last, side) => {
    const [between, text] = TWO[two] ?? [['', ''], ''];
    expect(lastOf(`${text}\n\n${last}`, between)).toBe(side);
  });

  it.each([
    ["A cleaners' union said that pay was low.", '-'],
    ['A union said that pay was low.', '-'],
  ])('and a union where neither side is one: %s', (last, side) => {
    expect(lastOf(`${TWO.ferries?.[1] ?? ''}\n\n${last}`, TWO.ferries?.[0] ?? ['', ''])).toBe(side);
  });
});

/** Two parties each, and what the text has told of them. */
const QUARRELS = {
  rail: [
    ['Fenwick Rail', 'Signal Staff Union'],
    'Fenwick Rail said that two trains in three ran. The Signal Staff Union said that not one box was manned. The union said that it would go on.',
  ],
  trust: [
    ['Ashby Hospital Trust', 'Okoro family'],
    'Ashby Hospital Trust said that beds were free. The Okoro family said that nobody came. The family said that the bell was broken.',
  ],
  mine: [
    ['Tarsk Minerals', 'Lukwe Villagers'],
    'Tarsk Minerals said that stones flew. The Lukwe Villagers said that the guards had locked the gate. Amina Lukonde of the Lukwe Villagers said that the well was dry.',
  ],
  march: [
    ['Marl Police', 'Clean Streets Coalition'],
    'Marl Police said that bottles flew. The Clean Streets Coalition said that nobody threw any. The coalition said that officers charged.',
  ],
} as const;

describe('whoever holds an office or has a trade that neither side has', () => {
  it.each([
    ['rail', 'The mayor of Fenwick, Leyla Aydin, said that the town was cut off.', '-'],
    ['trust', 'The bishop of Ashby, Tomas Herrera, said that he had prayed.', '-'],
    ['march', 'The governor of Marl, Ines Cardoso, said that she was sorry.', '-'],
    ['mine', 'The local MP for Tarsk, Piotr Zielak, said that wells were old.', '-'],
    ['trust', 'Health minister Orla Brennan said that she had asked for a report.', '-'],
    ['rail', 'The Labour Commissioner, Yusuf Demir, said that talks were on Friday.', '-'],
    ['rail', "The insurer's own expert, Hanna Kovacs, said that the wire was old.", '-'],
    ['mine', 'The bank said that it had lent nothing.', '-'],
    [
      'march',
      "The Retailers' Association said that shops were shut. “It cost us a day,” the association's secretary, Efua Mensah, said.",
      '-',
    ],
    ['rail', 'A Fenwick spokesman, Leo Aydin, said that the wire was new.', '1'],
    ['march', 'A Marl sergeant, Ines Cardoso, said that she saw bottles.', '1'],
    ['march', 'Some waited. Others said that it was late.', '-'],
  ] as const)('%s: %s', (of, last, side) => {
    const [between, text] = QUARRELS[of];
    expect(lastOf(`${text}\n\n${last}`, between)).toBe(side);
  });

  it('is a bank where a side is one', () => {
    const text = 'Holm Bank said that doors were open. The Savers’ Union said that they were shut.';
    expect(lastOf(`${text}\n\nThe bank said that it had paid.`, ['Holm Bank', 'Savers’ Union'])).toBe('1');
  });

  it('is a mayor where a side is a city', () => {
    const text = 'Torrin city council said that eleven trees must go. Riverside Residents said that there were forty.';
    expect(
      lastOf(`${text}\n\nThe mayor of Torrin, Ada Holm, said that they were bushes.`, ['Torrin city council', 'Riverside Residents']),
    ).toBe('1');
  });
});

describe('whose relative or lawyer somebody is', () => {
  it.each([
    ['mine', 'Lukonde said that she never signed. Stones came from the guards, according to her nephew Piotr, who was there.', '2'],
    ['mine', 'Lukonde said that she never signed. Her husband, Amadou Barry, said that the lorries came at night.', '2'],
    [
      'trust',
      'The family has turned down an offer from Ashby Hospital Trust, their solicitor Piers Dunn said. Dunn said that it was too small.',
      '2',
    ],
    [
      'trust',
      'The Okoro family had written to Ashby Hospital Trust in May, their lawyer Ines Cardoso said. Cardoso said that no answer came.',
      '2',
    ],
    ['rail', 'The Signal Staff Union has written to Fenwick Rail, its secretary Hanna Kovacs said.', '2'],
    ['rail', 'Fenwick Rail has written to the Signal Staff Union, its director Hanna Kovacs said.', '1'],
    ['rail', 'A passenger, Leo Aydin, said that it was cold. His wife, Ana Aydin, said that the tea was gone.', '-'],
  ] as const)('%s: %s', (of, last, side) => {
    const [between, text] = QUARRELS[of];
    expect(lastOf(`${text}\n\n${last}`, between)).toBe(side);
  });
});
