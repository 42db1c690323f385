import { describe, expect, it } from 'vitest';
import { whoIn } from './who.js';

/** The sides of the speakers of the marked sources, in their order. */
function sidesIn(marked: string): (string | null)[] {
  const { found, entities } = whoIn(marked.replaceAll(/\{([^}]*)\}/g, '{$1|-}'));
  return found.map((line) => {
    const name = line.split(' → ')[1];
    return entities.findLast((entity) => entity.name === name)?.side ?? null;
  });
}

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // The country that a text is about.
  ['Floods cut off Beira for a week. Mozambique has no money left. {Health Minister Ana Tembe} said help was near.', ['Mozambique']],
  ['The road to Gdańsk is shut. It cost two million zloty. {The transport minister} said it would open.', ['Poland']],
  ['TAMPERE, 4 May – The mill will close. {Labour Minister Aino Salo} said so. Russia bought the timber.', ['Finland']],
  ['Norway and Chile met. {Health Minister Ana Tembe} said help was near.', [null]],
  ['Kenya waits for rain. {The commerce ministry} said so. {A senior ministry official} said more.', ['Kenya', 'Kenya']],
  ['Bridges fell in Cebu. The Philippines has storms. {Public Works Secretary Jun Dizon} said so.', ['Philippines']],
  // A part of a country that has its own.
  ['The ferry to Skye is late. Scotland pays for it. {Transport minister Morag Baird} said so. Scotland will pay.', ['Scotland']],
  ['The dam in Manitoba leaks. {Premier Colette Roy} said so. Canada pays half.', ['Manitoba']],
  ['The bridge in Ogun fell. Nigeria mourns. {Governor Tunde Bello} said so.', ['Ogun']],
  // A town, and not whatever else has its name.
  ['{The mayor of Ashford, Keith Rowan,} said the school was loved.', ['Ashford']],
  [
    'The Ashford District School Board met on Monday. The board said the school would close. {The mayor of Ashford, Keith Rowan,} said it was loved.',
    ['Ashford'],
  ],
  ['{Ada Berg, the governor of the Bank of Thule,} said rates would rise.', ['Bank of Thule']],
  ['{The sheriff of Poll County, Ed Moss,} said it was over.', ['Poll County']],
  // The police, prosecutors, the opposition.
  ['{Police} said the door was open. {Detectives} were at the house. {Det Insp Liam Quist} said it was.', ['Police', 'Police', 'Police']],
  [
    'Northmark Police were called. {Officers} said the door was open. {Inspector Ida Roe} said so.',
    ['Northmark Police', 'Northmark Police'],
  ],
  ['{Senior Supt Ravi Nair of the Western Division} said police were there.', ['Police']],
  ['{Superintendent Dr. Ida Roe} said the school was full.', [null]],
  ['{The Crown} said she knew. {Prosecutor Ida Roe} said so too.', ['Crown', 'Crown']],
  ['{Prosecutors} said she knew.', ['prosecution']],
  ['{The opposition} said no.', ['opposition']],
  // One person's lawyer.
  ["Kari Lund is charged. {Her lawyer} said she was at home. {Lund's solicitor, Ole Moe,} said so.", ['Kari Lund', 'Kari Lund']],
  // Names that are no person's.
  [
    '{Solberg Products} said so. {Rival Nordby Metals} did not. On Friday {Historic Wales} waited.',
    ['Solberg Products', 'Nordby Metals', 'Historic Wales'],
  ],
  ['{FjordRail on X} said trains were late. {Sri Lanka Rugby, the hosts,} said so.', ['FjordRail', 'Sri Lanka Rugby']],
  ['On Monday, {the Friends of Kvarnholm} said so. {Xolani Bridges} did not. {Uche Waters} did.', ['Friends of Kvarnholm', null, null]],
];

describe('for whom a speaker speaks whose body the text does not name beside them', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
