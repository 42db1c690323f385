import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('people whom a sentence names together', () => {
  it.each([
    ['are both men', 'Piotr Wilk and Mateo Rincon stood trial in Lodz. Rain fell. {Both men|Piotr Wilk and Mateo Rincon} denied it.'],
    ['are the two women', 'Ana Pires, 34, and Zanele Dube, 47, were held. {The two women|Ana Pires and Zanele Dube} denied it.'],
    ['are both, alone', 'Luis Prado, a welder from Lima, and Omar Bey were there. {Both|Luis Prado and Omar Bey} said no.'],
    ['are three', 'Luis Prado, Omar Bey and Ana Pires were held. {The three friends|Luis Prado, Omar Bey and Ana Pires} denied it.'],
    ['are three without a noun', 'Luis Prado, Omar Bey and Ana Pires were held. {The three|Luis Prado, Omar Bey and Ana Pires} denied it.'],
    ['are they', 'Luis Prado and Ana Pires stood trial. The hearing was short. {They|Luis Prado and Ana Pires} denied it.'],
    ['are they, though a court tried them', 'A court in Lima tried Luis Prado and Ana Pires. {They|Luis Prado and Ana Pires} denied it.'],
    ['are brothers by their name', 'Luis Prado and Omar Prado own the yard. {The brothers|Luis Prado and Omar Prado} denied it.'],
    [
      'are what both are told to be',
      'The actors Luis Prado and Ana Pires have parted. {The actors|Luis Prado and Ana Pires} asked for quiet.',
    ],
    [
      'reach over a quotation',
      'Luis Prado and Omar Bey were held.\n\n“It is cold,” a guard said.\n\n{Both men|Luis Prado and Omar Bey} denied it.',
    ],
    ['are two of whom one is told to be a man', 'Luis Prado and Quillo Brenn were held. {Both men|Luis Prado and Quillo Brenn} denied it.'],
  ])('%s', (_, text) => expectWho(text));

  it.each([
    ['are not both men if one is a woman', 'Luis Prado and Ana Pires were held. {Both men|-} denied it.'],
    ['are not two of three', 'Luis Prado, Omar Bey and Tom Hale were held. {Both men|-} denied it.'],
    ['are not the women who came to them', 'Three women wrote to Ana Pires and Pia Lund. {The women|women} denied it.'],
    ['are not all who search', 'Dr Ana Pires and Omar Bey spoke at the port. {The researchers|researchers} say more is to come.'],
    [
      'are not they if others did something since',
      'Luis Prado and Ana Pires were held. Two officers searched the mill. {They|Two officers} said it was empty.',
    ],
    ['are not they where a crowd meets them', 'Residents met Luis Prado and Ana Pires. {They|Residents} said the road was old.'],
    [
      'are not they where a body begins the sentence',
      'The Dockers’ League wrote to Luis Prado. {They|Dockers’ League} said the crane was old.',
    ],
  ])('%s', (_, text) => expectWho(text));
});

describe('ages in a list', () => {
  const charged = 'were charged. The van was found.\n\n';
  it.each([
    `Ana Pires, 34, and Jabu Dube, 47, ${charged}{The 47-year-old|Jabu Dube} denied it. {The 34-year-old|Ana Pires} said no.`,
    `Ana Pires, aged 34, and Jabu Dube, aged 47, ${charged}{The 47-year-old|Jabu Dube} denied it. {The 34-year-old|Ana Pires} said no.`,
    `Ana Pires (34) and Jabu Dube (47) ${charged}{The 47-year-old|Jabu Dube} denied it. {The 34-year-old|Ana Pires} said no.`,
    `Ana Pires, 34, a potter, and Mr Jabu Dube, 47, ${charged}{The 47-year-old|Jabu Dube} denied it. {The potter|Ana Pires} said no.`,
    `Ana Pires, 34, of Mill Lane, and Jabu Dube, of Tarn Street, aged 47, ${charged}{The 47-year-old|Jabu Dube} denied it.`,
    `Ana Pires, 34, Jabu Dube, 47, and Omar Bey, 51, ${charged}{The 51-year-old|Omar Bey} denied it. {The 47-year-old|Jabu Dube} said no.`,
  ])('are whose they stand beside: %s', (text) => expectWho(text));
});

describe('what stands behind an "and" tells of another', () => {
  it.each([
    'Tom Hale, a baker from Lodz, and a colleague, Omar Bey, found it. {Hale|Tom Hale} wept. {The colleague|Omar Bey} said it was cold.',
    'Tom Hale, a baker, and his brother, Luis Hale, found it. {Tom Hale|Tom Hale} wept. {The brother|Luis Hale} said it was cold.',
    'Pia Lund, a baker and chair of the guild, came. Omar Bey slept. {The chair|Pia Lund} said it was cold.',
  ])('%s', (text) => expectWho(text));

  it.each([
    ['a prize behind a given name', '{Oscar winner and activist Maria Prado|Maria Prado} said no.'],
    ['an office of a subject', '{Nobel laureate and former minister of health Ines Duarte|Ines Duarte} said no.'],
    ['one who is ahead, once in office', '{Front-runner and former secretary of state Ana Birk|Ana Birk} said no.'],
    ['a trade and a deputy head', '{Farmer and deputy head of council Tom Hale|Tom Hale} said no.'],
    ['an author and a head of state', '{Bestselling author and one-time head of state Milan Petrov|Milan Petrov} said no.'],
  ])('are one who is called two things: %s', (_, text) => expectWho(text));

  it.each([
    ['two names', '{Oscar Birk and activist Maria Prado|Oscar Birk and Maria Prado} said no.'],
    ['two articles', '{The minister and the head of state Milan Petrov|minister and Milan Petrov} said no.'],
    ['one described beside one named', "{Maria Prado's lawyer and the activist Tom Hale|Maria Prado's lawyer and Tom Hale} said no."],
  ])('are two: %s', (_, text) => expectWho(text));
});
