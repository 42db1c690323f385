import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('somebody of one name that no list knows', () => {
  it.each([
    'Quenby, a weaver in Lima, lost her loom. {She|Quenby} said it was old.',
    'Quenby, 61, lost her loom. Rain fell. {She|Quenby} said it was old.',
    'Quenby, a weaver, lost her loom. Her husband, Tarko, was away. {Tarko|Tarko} said it was old. {He|Tarko} wept.',
  ])('is told by what is said of them: %s', (text) => expectWho(text));
});

describe('an office in two towns', () => {
  it.each([
    'Omar Bey, mayor of Lodz, met Luis Prado, mayor of Lima. {The mayor of Lima|Luis Prado} said no. {The mayor of Lodz|Omar Bey} agreed.',
    'Ana Pires, head of the Lodz branch, met Pia Lund, head of the Lima branch. {The head of the Lima branch|Pia Lund} said no.',
  ])('%s', (text) => expectWho(text));
});

describe('a description behind a name and an age', () => {
  it.each([
    'The rock is soft. Ana Pires, 34, {a baker in Lima|Ana Pires}, said so.',
    'The rock is soft. Ana Pires, 34, {a baker in Lima|Ana Pires}, whose house is near, said so.',
  ])('is of that one: %s', (text) => expectWho(text));
});

describe('what a body is called again', () => {
  it.each([
    'Police in Lodz shut the bridge. {The force|Police} said drivers should turn.',
    'Lodz Police shut the bridge. {The force|Lodz Police} said drivers should turn.',
    'The Teachers’ Alliance met Vesle Rail. {The union|Teachers’ Alliance} said no.',
    'The Drivers’ Guild met Vesle Rail. {The union|Drivers’ Guild} said no.',
    'The Holm Alliance met Vesle Rail. {The union|union} said no.',
    'The relief force came late. {The force|force} said roads were bad.',
  ])('%s', (text) => expectWho(text));
});

describe('whoever has an office, and not another', () => {
  it.each([
    'Mayor Omar Bey was away. Deputy mayor Pia Lund took charge. {The deputy mayor|Pia Lund} said the wall held. {The mayor|Omar Bey} said thanks.',
    'Director Omar Bey came with vice director Pia Lund. Pia Lund spoke. {The director|Omar Bey} said no.',
    'Pia Lund is deputy mayor of Lodz. {The deputy mayor|Pia Lund} said no.',
    'Tom Hale denies it. Pia Lund, prosecuting, opened the case. {The prosecutor|Pia Lund} said there were prints.',
    'Tom Hale denies it. Pia Lund, defending, spoke. {The lawyer|Pia Lund} said there were none.',
    'Ana Pires, from Norway, met Omar Bey, from Kenya. {The Norwegian|Ana Pires} spoke. {The Kenyan|Omar Bey} said no.',
  ])('%s', (text) => expectWho(text));
});
