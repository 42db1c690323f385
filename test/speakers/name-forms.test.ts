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
    ['firms with &', 'The till broke at Marlow & Finch. {Marlow & Finch|Marlow & Finch} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('names of people', () => {
  it.each([
    ['initials', 'Counsel came late. {Counsel for the guild, R. Anand Pillai|R. Anand Pillai}, said so.'],
    ['small words that are names', 'The chemist came. {Pharmacist An Tran|An Tran} said so. {Tran|An Tran} left.'],
    ['offices in capitals', 'Rain fell. {The MEC for roads, Sizwe Nkosi|Sizwe Nkosi}, said so.'],
    ['one of several', 'Rain fell. {One of the drivers, Musa Bello|Musa Bello}, said so.'],
    ['words of place before a name', 'Kofi Boateng came. Inside Boateng’s kitchen it was warm. {Boateng|Kofi Boateng} said so.'],
  ])('%s', (_, text) => expectWho(text));
});
