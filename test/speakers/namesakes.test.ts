import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a family name that several have', () => {
  it.each([
    [
      'is the one whom the text has called so before',
      'Stig Moberg, 44, was fined. {Moberg|Stig Moberg} said no.\n\n“He is kind,” his wife, Runa Moberg, wrote.\n\n{Moberg|Stig Moberg} told the police it was a hobby.',
    ],
    [
      'is the only one whom the text has brought in by then',
      'Petra Vlk paints. Critics adore it. {Vlk|Petra Vlk} says it is easy.\n\nHer uncle, the former minister Karel Vlk, paid for it. Minister Karel Vlk collects. Karel Vlk buys.',
    ],
    [
      'is the only one of the paragraph',
      'Ines Duarte runs the league. Duarte owns a club. It is rich.\n\nFormer coach Rui Duarte, now with a rival, thinks that odd. “Ines is decent,” {Duarte|Rui Duarte} told the paper.',
    ],
    [
      'is the one with that form of address',
      'Ole Brandt and Eva Brandt own the inn. Mr Brandt cooks. {Mrs Brandt|Eva Brandt} said it was full. {Mr Brandt|Ole Brandt} said it was not.',
    ],
    [
      'is the one in whose story the other is kin',
      'Lena Okoro, the daughter of former Mayor Sam Okoro, won the vote.\n\nSam Okoro was mayor until 1999.\n\nLena Okoro, 50, took every ward.\n\nRain fell.\n\n“Now we work,” {Okoro|Lena Okoro} said.',
    ],
    ['is nobody where two came together', 'Rita Falk came with Jens Falk. {Falk|-} denied this.'],
    [
      'is the man of a couple of whom the other is a woman',
      'The parents, Ylva and Torbe Costa, wept. {Mr Costa|Torbe Costa} said it was late.',
    ],
    ['is neither of a couple of whom nothing else is told', 'The parents, Khelo and Torbe Costa, wept. {Mr Costa|-} said it was late.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('a common word that is a family name as well', () => {
  it.each([
    'Senator Arne Bill wrote it. {The Bill|Bill} says no.',
    'Kari Castle lives there. {The Castle|Castle} says it is open daily.',
    'Kari Castle lives there. {Castle|Kari Castle} says it is open daily.',
    'Kari Rose left. {The Rose|Rose} said no.',
    'Arne Field left. {The Field|Field} said no.',
    'Kari Guide left. {The Guide|Guide} said no.',
    'Nurse Kari Bishop left. {The Bishop|Bishop} said no.',
    'Tom Wood sings. {Wood|Tom Wood} said no.',
  ])('%s', expectWho);
});

describe('of whom a claim tells', () => {
  it.each([
    [
      'is not the one who says so',
      '{Peter Quist, a minister,|Peter Quist} said that she was a regular. {He|Peter Quist} said the family asked for peace.',
    ],
    [
      'nor is a name’s sex told by it',
      '{Dexter Quist, a minister,|Dexter Quist} said she was a regular. {He|Dexter Quist} said the family asked for peace.',
    ],
  ])('%s', (_, text) => expectWho(text));
});

describe('a headline in capitals', () => {
  it.each([
    [
      'calls somebody an icon, and tells no other person of the family name',
      'Conservative Icon Morton Hale Backs Lund\n\nMorton Hale, 80, spoke on Monday.\n\n“It is time,” {Hale|Morton Hale} said.',
    ],
    [
      'puts what somebody has won in front of the family name',
      'Liberal Oscar-winner Varga ‘not sure’\n\nThe actress Susan Varga voted.\n\n{Varga|Susan Varga} said it was close.',
    ],
    [
      'puts a word that no list holds in front of a full name',
      'Megafan Greta Holm In Court\n\nGreta Holm runs the club. {Holm|Greta Holm} said she would appeal.',
    ],
    ['knows heiresses', 'Hotel Heiress Runa Falk Sues\n\nRuna Falk sued. {Falk|Runa Falk} said the bank had lied.'],
    ['knows hopefuls', 'Senate Hopeful Ole Brandt Quits Race\n\nOle Brandt quit. {Brandt|Ole Brandt} said he was ill.'],
    ['knows legends', 'Chess Legend Ada Boyle Returns\n\nAda Boyle is back. {Boyle|Ada Boyle} said it was a whim.'],
    ['knows defectors', 'Army Defector Omar Aziz Speaks\n\nOmar Aziz fled. {Aziz|Omar Aziz} said he had no choice.'],
    [
      'and two given names are one of each',
      'Maria Elena Costa and her daughter Elena Costa sued.\n\n{Maria Elena Costa|Maria Elena Costa} said no. {Elena Costa|Elena Costa} said yes.',
    ],
    ['and a particle is no office', '{Maria da Gloria Tupi|Maria da Gloria Tupi} said no.'],
  ])('%s', (_, text) => expectWho(text));
});
