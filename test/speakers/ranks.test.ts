import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('what stands around a name and is no part of it', () => {
  it.each([
    '{Prosecutor Niamh Foley KC|Niamh Foley} said he lied. {Ms Foley|Niamh Foley} said so twice. {The prosecutor|Niamh Foley} sat down.',
    '{Tom Hale MP|Tom Hale} said no. {Hale|Tom Hale} walked out. {The MP|Tom Hale} went home.',
    '{Professor Anil Rao OBE|Anil Rao} said the dam would hold. {He|Anil Rao} was wrong.',
    '{Mother-of-two Pia Lund|Pia Lund} said the shop was shut. {Lund|Pia Lund} had queued. {The mother of two|Pia Lund} said she was cold.',
    '{Grandfather-of-nine Tom Hale|Tom Hale} said he had never fished there. {The grandfather|Tom Hale} laughed.',
    "{Outside the hall, Ribeiro's solicitor, Luis Prado,|Luis Prado} said she would appeal.",
    '{In Faro, Mayor Ana Ribeiro|Ana Ribeiro} said the beach was closed.',
    '{Harbour master Karl Voss - no friend of the mayor|Karl Voss} said the mole had cracked.',
    '{MEC Thandi Mokoena|Thandi Mokoena} said the clinic was open. {The MEC|Thandi Mokoena} had seen it.',
    '{MEC for Roads Sizwe Dube|Sizwe Dube} said the bridge was safe. {Dube|Sizwe Dube} drove over it.',
    '{OCS Peter Mwangi|Peter Mwangi} said two men were held. {The OCS|Peter Mwangi} asked for calm.',
  ])('%s', expectWho);
});
