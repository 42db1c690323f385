import { describe, expect, it } from 'vitest';
import { expectWho, sidesIn } from './who.js';

describe('who a phrase means', () => {
  it.each([
    ['the ministry of the country spoken of', 'Norway had asked Ana Rojas for it. {The ministry there|Norwegian ministry} said no.'],
    ['a head of something else', 'Kari Holm, head of marketing, sang. {The head of security|head of security} said no.'],
    ['the head of the same', 'Kari Holm, head of marketing, sang. {The head of marketing|Kari Holm} said no.'],
    [
      'no former captain of that age where two people were told of',
      'Kari Holm, 51, sang. Arne Lund wept.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained. {The 51-year-old former captain|51-year-old former captain} said no.',
    ],
    ['the only family of a second name', 'Ana and Rui Costa married. {Ana|Ana Costa} said no.'],
    ['a nickname with an article', 'Kari “the Fox” Holm sang. {Holm|Kari Holm} wept.'],
    ['what the body is told to be', 'The weather office, Omet, warned of rain. {The office|Omet} said no.'],
    ['a weaver beside a name with whose she is', 'Kari Holm of the old weavers in the north, {a weaver,|Kari Holm} said no.'],
    ['whoever the heading is', 'Kari Holm\n\n“We won,” {she|Kari Holm} said.'],
    ['a church by its patron', 'St Mary Magdalene’s has closed. {St Mary Magdalene’s|St Mary Magdalene’s} said no.'],
    ['people of a country', '{Norwegians|Norwegians} said no.'],
    ['an agency that is told', '{Velmar|Velmar} told the Ravnik news agency that it was late. {Ravnik|Ravnik} said no.'],
    ['a rival with a name of things', '{Rival Golden Spoon|Golden Spoon} said no.'],
    ['a rival with a name of firms', '{Rival Brennar Oil|Brennar Oil} said no.'],
    ['a client with a name of people', '{Client Kari Holm|Kari Holm} said no.'],
    ['Mr Lund of Lund Timber', 'Lund Timber closed. Mr Lund wept. {Mr Lund|Lund} said no.'],
    ['the chain from there', 'Kelbo Stores opened in Oslo. {The Danish chain|Kelbo Stores} said rents were low.'],
    ['the chain that is told to be a firm', 'Kelbo Foods sued. Ravn Lund closed. {The Danish chain|Kelbo Foods} said rents were low.'],
    ['a name that is told behind', '{A guide, who gave his name only as Joss,|Joss} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('whose side a phrase tells', () => {
  it.each<[string, string | null]>([
    ['{A spokesman for Vesle Province} said no.', 'Vesle Province'],
    ['Varde Rovers lost 3-0. {The national team’s captain} said it was fun.', 'national team'],
    ['Varde Rovers lost 3-0. {The losing team’s captain} said it was fun.', 'losing team'],
    ['Insurer Velmar bid for lender Credivia. {A spokesman for the company, Velmar,} said no.', 'Velmar'],
    ['Insurer Velmar bid for lender Credivia. {The report of the company, Velmar,} said no.', 'Velmar'],
    ['The bank closed. {A new company spokeswoman} said no.', 'company'],
    ['{Norway’s Central Bank governor} said no.', 'Norway'],
    ['{Chile’s National Football Federation president} said no.', 'National Football Federation'],
    ['{Japan’s Halden Bank chief executive} said no.', 'Halden Bank'],
    ['{Kenya’s Police Service chief} said no.', 'Kenya'],
    ['{Norway’s Harbour Party leader} said no.', 'Harbour Party'],
    ['The Salt Party and the Harbour Party met. {The Harbour Party’s Northern Branch} said no.', 'Harbour Party'],
    ['The Thule Assembly met. {Premier Kari Holm} said no.', 'Thule'],
    ['The Parliament met. {Premier Kari Holm} said no.', null],
    ['Kari Holm swims. She leads the Weavers’ Union. {Holm} said no.', 'Weavers’ Union'],
    ['{Sources in the ruling Tolna Sabha (TS)} said no.', 'Tolna Sabha'],
    ['{Sources in Tolna} said no.', null],
    ['The Poll County Attorney’s Office charged him. {A deputy county attorney} said no.', 'Poll County Attorney’s Office'],
    ['{The Rail Watch} said trains were late. {The report} said so.', 'Rail Watch'],
    ['{The Norwegian police} said trains were late. {The report} said so.', null],
    ['{An attorney at Halden Bank} said no.', 'Halden Bank'],
    ['{An engineer with Omet} said no.', 'Omet'],
    ['Rain fell before the agency, Omet, had closed roads and {its director} said no.', 'Omet'],
    ['The rebels left. {Their witness} said no.', 'rebels'],
    ['{Lawyer Kari Holm KC, for Arne Lund,} said no.', 'Arne Lund'],
  ])('%s', (text, side) => expect(sidesIn(text).at(-1) ?? null).toBe(side));
});
