import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** The side of the last claim. */
function lastSide(text: string): string | null | undefined {
  const { claims } = assemble([extractDocument(text, '0.txt')], {});
  return claims.at(-1)?.speaker?.side;
}

type Cases = readonly (readonly [text: string, side: string | null])[];

function expectSides(cases: Cases): void {
  it.each(cases)('%s', (text, side) => {
    expect(lastSide(text)).toBe(side);
  });
}

describe('whoever is not in power speaks for the opposition', () => {
  expectSides([
    ['Opposition leader Siri Lund said the budget was late.', 'opposition'],
    ['Leader of the Opposition Mika Rautio said the budget was late.', 'opposition'],
    ['Peru waits. Lima waits. Opposition senator Inés Rojo said the budget was late.', 'opposition'],
    ['Opposition lawmaker Siri Lund of the Soil League said the budget was late.', 'Soil League'],
    ['The opposition Meadow Party walked out. Opposition whip Siri Lund said the budget was late.', 'Meadow Party'],
  ]);
});

describe('an office before a form of address', () => {
  expectSides([
    ['Tolne Cocoa Company grew. The Chairman of the Board, Dr. Mrs. Ama Lund, said cocoa was dear.', 'Tolne Cocoa Company'],
    ['The chair of the board of directors, Siri Lund, said cocoa was dear. Tolne Cocoa Company grew.', 'Tolne Cocoa Company'],
    ['Harmony Council president Most Rev. Ole Moe said nobody had asked.', 'Harmony Council'],
    [
      'The Halden Chess League met. The league’s spokesman, Col. (retd.) Ole Moe, was late. Moe said nobody had asked.',
      'Halden Chess League',
    ],
    ['Halden Chess League (HCL) president Siri Lund said nobody had asked.', 'Halden Chess League'],
    ['The Friends of Brenn met. Their chairman, the retired judge Ole Moe, said nobody had asked.', 'Friends of Brenn'],
  ]);
});

describe('what somebody is of today, or has joined as', () => {
  expectSides([
    ['His old colleague Siri Lund, now with Varde Rock Capital, said it was late.', 'Varde Rock Capital'],
    ['Siri Lund, currently with Varde Rock Capital, said it was late.', 'Varde Rock Capital'],
    ['Siri Lund of the FTD said it was late.', 'FTD'],
    [
      'Siri Lund, who joined as finance director in May, said it was late. Tolne Cocoa Company grew. Tolne Cocoa Company paid.',
      'Tolne Cocoa Company',
    ],
    ['Siri Lund, who leads the Rural Assembly, said it was late.', 'Rural Assembly'],
    ['Siri Lund, who co-chairs the Harbour League, said it was late.', 'Harbour League'],
  ]);
});

describe('ministers', () => {
  expectSides([
    ['Norway waits. Bergen waits. Local Government Minister Siri Lund said it was late.', 'Norway'],
    ['Norway waits. Bergen waits. The Minister for Inter-Island Ties, Siri Lund, said it was late.', 'Norway'],
    ['Norway waits. Bergen waits. A spokesman for the education minister said it was late.', 'Norway'],
    ['The UN Secretary-General’s spokesman Ole Moe said it was late.', 'United Nations'],
    ['The Minister of Foreign Affairs of the Republic of Malta, H.E. Siri Lund, said it was late.', 'Malta'],
    ['Ohio Attorney General Siri Lund said it was late.', 'Ohio'],
    ['Chile’s farm ministry said no to Peru. The deputy minister, Inés Rojo, said it was late.', 'Chile'],
    ['Chile waits. Lima waits. An adviser to the minister said it was late.', null],
  ]);
});

describe('officers of an army', () => {
  expectSides([
    ['The infantry built a bridge in Bergen. Norway waits. Lieutenant Colonel Siri Lund said it would hold.', 'Norway'],
    ['The Chilean army built a bridge. It rained. It rained. Brigadier Inés Rojo said it would hold.', 'Chile'],
    ['Bergen waits. Norway waits. Col Lund said the sheep were well.', null],
    ['The infantry built a bridge in Bergen. Norway waits. Police Captain Siri Lund said it would hold.', 'Police'],
  ]);
});

describe('whom a lawyer is for', () => {
  expectSides([
    ['Ole Moe is on trial. Siri Lund KC, for Ole Moe, said it was late.', 'Ole Moe'],
    ['Ole Moe, a founder, was ill. An attorney for him, Siri Lund, said it was late.', 'Ole Moe'],
    ['A teenager was released on bail. His solicitor, Siri Lund, said it was late.', 'teenager'],
  ]);
});

describe('a body of which the text has just spoken', () => {
  expectSides([
    ['The price watchdog is looking on. Deputy commissioner Siri Lund said it was late.', 'price watchdog'],
    ['The Chilean mission was pleased. Consul Inés Rojo said it was late.', 'Chile'],
    ['The finance ministry in Santiago disputes it. An official there said it was late.', 'Chile'],
    ['Sources in the ruling Meadow Movement said it was late.', 'Meadow Movement'],
    ['A report last month by the Court of Audit said it was late.', 'Court of Audit'],
    ['A police report said it was late.', 'police'],
    ['A newspaper report said it was late.', null],
  ]);
});

describe('names of bodies', () => {
  expectSides([
    ['Tolne Meadow Watch, an NGO, said it was late.', 'Tolne Meadow Watch'],
    ['Tolne Sangh, a growers’ body, said it was late.', 'Tolne Sangh'],
    ['The Tolne-Haus said it was late.', 'Tolne-Haus'],
    ['The BDKF said it was late.', 'BDKF'],
    ['The Independent Ports Oversight Authority (IPOA) said it was late.', 'Independent Ports Oversight Authority'],
  ]);
});

describe('offices that are bodies of their own', () => {
  expectSides([
    ['The Auditor-General said roads were bad.', 'Auditor-General'],
    ['Auditor General Siri Lund said roads were bad.', 'Auditor General'],
    ['The ombudsman, Siri Lund, said roads were bad.', 'ombudsman'],
    [
      'The Auditor-General has looked at roads. She said they were bad. The Auditor-General said so. The report said more.',
      'Auditor-General',
    ],
    ['He wrote to the Registrar of Ships. The registrar, Siri Lund, said it was late.', 'Registrar of Ships'],
    ['The registrar, Siri Lund, said it was late.', null],
    ['Coroner Siri Lund said it was late.', null],
  ]);
});

describe('parts of a country that no list holds', () => {
  expectSides([
    ['The Thule Pradesh Assembly met. Chief Minister Siri Lund said it was late.', 'Thule Pradesh'],
    ['The Thule Pradesh Assembly met. Chief Minister Siri Lund left. Finance Minister Ole Moe said it was late.', 'Thule Pradesh'],
    ['The province’s schools are full. Premier Siri Lund said it was late.', 'provincial government'],
    ['Premier Ole Moe came. The province’s schools are full. The MEC for schools, Siri Lund, said it was late.', 'provincial government'],
    ['The National Assembly met. Finance Minister Siri Lund said it was late.', null],
    ['Toronto waits. Ontario waits. Premier Siri Lund said it was late.', 'Ontario'],
  ]);
});

describe('whose somebody is', () => {
  expectSides([
    ['Tolne Rovers lost. Rovers’ assistant Ole Moe said it was late.', 'Tolne Rovers'],
    ['Siri Lund, who heads the national anti-fraud office, said it was late.', 'national anti-fraud office'],
    ['Siri Lund, now with Georgia Rock Capital, said it was late.', 'Georgia Rock Capital'],
    ['Shri Tolne Agro-Foods said it was late.', 'Tolne Agro-Foods'],
  ]);
});

describe('those who are not of whom it looks', () => {
  expectSides([
    ['HAUGE, Norway – The tram stops here. Deputy mayor Siri Lund said it was late.', null],
    ['HAUGE, Norway – The tram stops here. Mayor Siri Lund said it was late.', 'Hauge'],
    ['Police came. The case is at Halden Sheriff Court. Sheriff Siri Lund said it was late.', null],
    ['Varde Air was late. Varde Air paid. Opposition transport spokesman Ole Moe said it was late.', 'opposition'],
    ['Police came. Senior Supt Siri Lund, who heads the Southern Division, said it was late.', 'Police'],
    ['The Halden County Chief Officer for Compliance, Mr Ole Moe, said it was late.', 'Halden County'],
  ]);
});

describe('whose somebody without a name is', () => {
  expectSides([
    ['The White House said it was late. An aide said it was very late.', 'United States'],
    ['Tolne Foods said it was late. An official said it was very late.', null],
    ['Tolne, 4 September\n\nVarde Foods will build a hall. The hall is in Tolne. Mayor Siri Lund said it was late.', 'Tolne'],
    [
      'Bishop Ole Moe was ill. The Tolne Mission, with its bishop in bed, is shut. The bishop’s attorney, Siri Lund, said it was late.',
      'Ole Moe',
    ],
  ]);
});
