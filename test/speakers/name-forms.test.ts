import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('names of bodies', () => {
  it.each([
    ['a letter word in brackets', 'The case was brought by the Road Users League (RUL). {RUL|Road Users League} said it would appeal.'],
    ['initials that the text does not explain', 'The Farmers and Fishers Party met. {The FFP|Farmers and Fishers Party} denied it.'],
    ['initials between commas', 'The Avon Civil Forum, ACF, came too. {ACF|Avon Civil Forum} denied it.'],
    ['a name that its first letters spell', 'The Port Inspection Authority (Pia) came. {Pia|Port Inspection Authority} found dirt.'],
    [
      'what an appositive calls it',
      'It was brought by Clear Streams, a charity. {Clear Streams|Clear Streams} said so. {It|Clear Streams} was glad.',
    ],
    ['which, and not who', 'They wrote to Dovey Cycles, which sold it. {It|Dovey Cycles} said no.'],
    ['a small word in front', 'The water utility Aquapol fell ill. Rain came. {Aquapol|Aquapol} said no.'],
    ['a word writtenLikeThis', 'We asked GlowHeat. Days went by. {GlowHeat|GlowHeat} said no. {It|GlowHeat} gave no reason.'],
    ['a body between commas', 'Rain fell. {A society of beekeepers, Melissa|Melissa}, said so.'],
    ['firms with &', 'The till broke at Marlow & Finch. {Marlow & Finch|Marlow & Finch} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('names of people', () => {
  it.each([
    ['initials', 'Counsel came late. {Counsel for the guild, R. Anand Pillai|R. Anand Pillai}, said so.'],
    ['small words that are names', 'The chemist came. {Pharmacist An Tran|An Tran} said so. {Tran|An Tran} left.'],
    ['offices in capitals', 'Rain fell. {The MEC for roads, Sizwe Nkosi|Sizwe Nkosi}, said so.'],
    ['one of several', 'Rain fell. {One of the drivers, Musa Bello|Musa Bello}, said so.'],
    [
      'small words inside a name',
      'Rain fell. {Its head of works, Joost van den Brink|Joost van den Brink}, said so. {Van den Brink|Joost van den Brink} left.',
    ],
    ['an article in the name', 'Rain fell. {The guild’s lawyer, Noura al-Hammadi|Noura al-Hammadi}, said so. {She|Noura al-Hammadi} left.'],
    ['another particle', 'A baker at Agelhok, Moussa ag Intalla, keeps bees. Rain fell. “Honey,” {he|Moussa ag Intalla} said.'],
    ['a role and one name', 'Rain fell. His understudy, Temitope, had the coat on. “Cold,” {she|Temitope} said.'],
    ['kin and one name', 'Per Moe rowed, as did his wife, Lise. {She|Lise} said so.'],
    ['kin with a hyphen', 'Per Moe rowed. {His daughter-in-law, Gry|Gry}, said so.'],
    ['forms of address', 'Rain fell. {The SCB’s head of listings, Datin Tan Mei Ling|Tan Mei Ling}, said so.'],
    ['one who is a chairman and madam', 'Chairman Madam Low Bee Hoon came. {She|Low Bee Hoon} said so.'],
    ['a trade in front', 'Goalkeeper Ole Lind fell. {Lind|Ole Lind} said so. Carpenter Ragna Dahl Moe sang. {She|Ragna Dahl Moe} said so.'],
    ['an office in capitals with what it is of', 'Rain fell. {The Warden of the Ibara Marshes, Chief Monday Okoh|Monday Okoh}, said so.'],
    ['given names of either sex', 'Arne Lie spoke. Merle Voss, a retired grocer, sighed. {He|Merle Voss} said so.'],
    ['a description behind the name', 'We met Ida Roe of the Ferry Users League, {the clerk’s aunt|Ida Roe}, who said so.'],
    ['a form of address that tells the work', 'Barr. Ngozi Eke sued the town. {The lawyer|Ngozi Eke} said so.'],
    ['family names that are offices', 'Charlie King ran the mill. {Mr. King|Charlie King} said so. {King|Charlie King} left.'],
    ['what somebody holds an office of', 'Rain fell. {The head of St Olav’s County Hospital|head of St Olav’s County Hospital} said so.'],
    [
      'who gives evidence',
      'Ole Lind, 44, was giving evidence. Asked by Tom Roe, for the guild, the skipper sighed. {The witness|Ole Lind} said so.',
    ],
    ['who has not', 'Tom Roe hinted that his client would give evidence. {The witness|witness} said so.'],
    [
      'the only one named so far, by age',
      'Coach Arne Lie had warned them. They lost. It rained. Nobody came. The ball was flat. The pitch was wet. {The 51-year-old former captain|Arne Lie} said so.',
    ],
    [
      'a plural of people',
      'Nordby Wanderers lost. Rain fell. {Nordby Wanderers|Nordby Wanderers} said no. {It|Nordby Wanderers} was sold.',
    ],
    ['words of place before a name', 'Kofi Boateng came. Inside Boateng’s kitchen it was warm. {Boateng|Kofi Boateng} said so.'],
  ])('%s', (_, text) => expectWho(text));
});
