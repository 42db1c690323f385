import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('whom a sentence gives to an office', () => {
  it.each([
    'Ms Sild blamed the stove. The head cook was Arvo Lepp. “It was new,” {he|Arvo Lepp} said.',
    'Mr Otieno was angry. The manager is Qoril Braga, a former rider. “Nobody asked me,” {he|Qoril Braga} wrote.',
    'Its treasurer is Mona Diaz, a retired judge. {She|Mona Diaz} said the books were clean. {The treasurer|Mona Diaz} was tired.',
    'The choir’s conductor was Berrin Tal. {The conductor|Berrin Tal} said that the hall was cold.',
    'Mr Sousa denied it. The referee was Tomasz Bielak, 44. {He|Tomasz Bielak} declined to comment.',
    'The club’s captain is Mo Farouk. {The captain|Mo Farouk} said he would stay.',
  ])('%s', expectWho);

  it.each([
    'Ana Silva rang the bell. Her boss is Olaf Brandt. {She|Ana Silva} said the shop was shut. {He|Olaf Brandt} said it was open.',
    'The house is Villa Rosa. Ana Silva owns it. {She|Ana Silva} said it was old.',
    'The winner was Ann Poe of Leeds. Ben Roy came second. {She|Ann Poe} said it was luck.',
  ])('but not whoever else is told of: %s', expectWho);
});

describe('who speaks of somebody described', () => {
  it.each([
    'Joaquim Seixas was found dead. {Qoril Murta|Qoril Murta} swore that the warden had driven off. {He|Qoril Murta} says there was another man.',
    'Paul Reid lay in the snow. {Berrin Tal|Berrin Tal} told rescuers that the skier was ahead. {He|Berrin Tal} dug for an hour.',
    'Olga Pires ran the mill. {Nuri Odabasi|Nuri Odabasi} said that the owner had wept. {She|Nuri Odabasi} has kept the letters.',
  ])('is meant by the pronoun: %s', expectWho);
});

describe('a description by another trade', () => {
  it.each([
    'The energy minister, Jorge Luis Caceres, blamed swells; {the port captain|port captain} says the sea has been calm.',
    'Mayor Ida Holm spoke. {The harbour pilot|harbour pilot} said it was not so. {The ski coach|ski coach} said it was icy.',
    'Judge Kofi Mensah ruled. {The night nurse|night nurse} said that the ward was full.',
  ])('is of somebody else: %s', expectWho);

  it.each([
    '{Ida Holm|Ida Holm}, a teacher, said the road was open. {The former nurse|Ida Holm} said it was icy.',
    '{Ida Holm|Ida Holm}, a teacher, said the road was open. {The mother of two|Ida Holm} said it was icy.',
    '{Marek Zelenka|Marek Zelenka}, a senator, said so. {The retired goalkeeper|Marek Zelenka} laughed.',
  ])('is of the same one where it was or may be both: %s', expectWho);
});

describe('a firm called by its trade', () => {
  it.each([
    'Members of GymLand who tried to cancel were told to come. {The Danish chain|GymLand} says that is wrong. GymLand said it was sorry.',
    'Lotus Grid cut the power to 3,000 homes. “We froze,” Ms Reid told the BBC. {The British firm|Lotus Grid} said a tree had fallen.',
    'Zwaan Mobil has told owners to stop. A weld of the Zwaan Trio may crack, {the Dutch manufacturer|Zwaan Mobil} said.',
    'Nimbus Air has told owners to stop. A wing may crack, {the French maker|Nimbus Air} said.',
    'Passengers on Velair’s flight slept on the floor. Velair was sorry. “It was fuel,” Ana Ruiz told Radio Sol. {The airline|Velair} had no comment.',
  ])('is the one of which the text tells: %s', expectWho);

  it.each([
    'Brennar Foods and Solvik Pumps met. {The Danish chain|Danish chain} said that was wrong.',
    'Ida Holm told the Coast Herald that it was late. {The Swedish operator|Swedish operator} said it had no choice.',
    'Norway’s Solvik Pumps has shut. Solvik Pumps was old. {The Chilean brewer|Chilean brewer} was glad.',
  ])('is none where there are two or nobody told of: %s', expectWho);
});

describe('papers and those who wrote them', () => {
  it.each([
    '{Ann Poe|Ann Poe}, the report’s author, spoke. {The report|report} says that the dam is old.',
    '{Olaf Brandt|Olaf Brandt}, the book’s editor, was late. {The book|book} claims that the king was poor.',
    '{Dr Mona Diaz|Mona Diaz}, the paper’s first author, was glad. {The paper|paper} warns of floods.',
  ])('are not the same: %s', expectWho);
});

describe('one of those who speak as they', () => {
  it.each([
    '{Two former clerks|Two former clerks} spoke. {They|Two former clerks} say that bosses at the bank hid it. “It was grim,” {one of them|former clerk} said.',
    '{Three nurses|Three nurses} spoke. {They|Three nurses} told the judge that doctors drank. “It was grim,” {one of them|nurse} said.',
  ])('is none of those spoken of: %s', expectWho);
});
