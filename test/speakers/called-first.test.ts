import { describe, expect, it } from 'vitest';
import { expectWho, sidesIn } from './who.js';

describe('a body that is told by its kind is the one that the next sentence begins with', () => {
  it.each([
    '{The Polish energy regulator|Zeltora} opened a case. Zeltora wants an answer by May.',
    '{The lender|Bankora} will cut jobs. Bankora has 400 staff.',
    'The fire was out, {the operator|Gulvar LNG} said. Gulvar LNG had shut a train.',
    '{The tour operator|Veltrix} has closed. Veltrix carried 90,000 people a year.',
    '{The publisher|Lavando} pulped the book. Lavando printed 9,000 copies.',
    '{The airline|Skykivu} is sorry. Skykivu cancelled 40 flights.',
    'They told {the breakers’ association|BSRQ} so. The BSRQ puts the toll at three.',
    // Two may be meant, or one that was named before, or nobody follows.
    '{The lender|lender} told the publisher so. Bankora has 400 staff.',
    'Lund Bank fell. {The bank|Lund Bank} closed a branch. Zeltora wants more.',
    '{The lender|lender} will cut jobs. Staff at Bankora have left.',
    '{The ministry|-} said no. Zeltora wants more.',
  ])('%s', (marked) => expectWho(marked));

  it.each<[string, string]>([
    ['{Ana Prieto, negotiator for the union,} laughed. Zenasal wants 8%.', 'Zenasal'],
    ['The Polish consumer watchdog opened a case. UOKQ wants more. {The watchdog’s head, Marek Wolny,} agreed.', 'UOKQ'],
    ['They told the breakers’ association so. The BSRQ sent a list. {The association’s president, Rafi Huda,} agreed.', 'BSRQ'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a headline calls a body by its kind', () => {
  it.each([
    '{Airline|Skykivu} says it is sorry\n\nSkykivu will stop flying to Tolne. The Airline Pilots’ Guild was not to blame.',
    '{Bank|Zeltora} denies losses\n\nZeltora had hidden nothing. The Bank Workers’ Union met on Monday.',
    '{Power utility|Gridvolt} warns of cuts\n\nGridvolt lost a plant on Monday.',
    '{Publisher|Lavando} says the book will go\n\nLavando printed 9,000 copies.',
    '{Carmaker|Veloce} says it will cut jobs\n\nVeloce has 900 staff.',
    '{Drugmaker|Medivance} says the pump is safe\n\nMedivance was sued on Monday.',
  ])('%s', (marked) => expectWho(marked));

  it.each<[string, string | null]>([
    ['{Retailer} says it will cut jobs\n\nModa Lundra will close forty shops.', 'Moda Lundra'],
    ['{Brewer} says the beer is safe\n\nBrasseries du Lac, a brewer in Lyon, was sued.', 'Brasseries du Lac'],
    ['{Baker} says the bread is safe\n\nKari Holm, a baker in Tolne, was sued.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a name of one word is a firm’s where the text goes on with who leads one', () => {
  it.each<[string, string | null]>([
    ['Norvik sold a plant. {Chief executive Odd Lien} said it was a bad year.', 'Norvik'],
    ['Norvik will close its mill in Poland. “It is hard,” {chief executive Ulf Dahl} said.', 'Norvik'],
    ['Shares in Norvik fell. {Chief executive Geir Moe} blamed lice.', 'Norvik'],
    ['Veltrix lost two ships. Nobody was hurt. {Finance director Ana Prieto} blamed fog.', 'Veltrix'],
    ['Zeltora reported a loss. {The managing director, Per Rud,} blamed fog.', 'Zeltora'],
    ['{Norvik chairman Al Bore} blamed fog.', 'Norvik'],
    ['{Veltrix chief executive Nino Costa} blamed fog.', 'Veltrix'],
    // Nobody who leads a firm follows.
    ['Norvik sold a plant. {Governor Geir Moe} blamed lice.', null],
    ['Norvik sold a plant. {Lund’s chief executive, Geir Moe,} blamed lice.', 'Lund'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('who runs a place speaks for it', () => {
  it.each<[string, string | null]>([
    ['{The mine’s manager, Rajiv Sen,} blamed rain.', 'mine'],
    ['{A spokesman for the refinery} blamed rain.', 'refinery'],
    ['{The head of the prison, Ivo Brandt,} blamed rain.', 'prison'],
    ['{The port’s director, Lena Hult,} blamed rain.', 'port'],
    ['{The airport’s manager, Gil Soto,} blamed rain.', 'airport'],
    ['{The choir’s conductor, Jan Mraz,} blamed rain.', 'choir'],
    ['{The tournament’s director, Ali Kaya,} blamed rain.', 'tournament'],
    ['{The quarry’s foreman, Lou Reyes,} blamed rain.', 'quarry'],
    // Who owns it, or is there.
    ['{The farm’s owner, Bea Fox,} blamed rain.', null],
    ['{The hotel’s guests} blamed rain.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a house may be called after somebody, title and all', () => {
  it.each<[string, string]>([
    ['{Queen Adelaide Hospital} said nothing was wrong.', 'Queen Adelaide Hospital'],
    ['{Prince Albert School} said nothing was wrong.', 'Prince Albert School'],
    ['{Bishop Heber College} said nothing was wrong.', 'Bishop Heber College'],
    ['{Captain Cook Academy} said nothing was wrong.', 'Captain Cook Academy'],
    ['{King Edward University} said nothing was wrong.', 'King Edward University'],
    ['Nurses at Queen Adelaide Hospital walked out. {Medical director Bryn Hollis} blamed rain.', 'Queen Adelaide Hospital'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
