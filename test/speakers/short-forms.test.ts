import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('short forms and what a body is called', () => {
  it.each([
    '{Marsh & Tolley|Marsh & Tolley} warned of losses. {The 94-shop chain|Marsh & Tolley} blamed the rain. {Marsh|Marsh & Tolley} shut two stores.',
    'Workers of Arkell Castings Ltd. struck. {The Leeds-based castings maker|Arkell Castings Ltd.} said no. {The firm|Arkell Castings Ltd.} did not budge.',
    'It was paid by a grant from Ports Estonia. {The agency|Ports Estonia} called the plan sound.',
    '{The regulator, the Office of the Rail Commissioner|Office of the Rail Commissioner}, said no. {The office|Office of the Rail Commissioner} was late.',
    'Frost Hold N.V. opened a hub. {Frost|Frost Hold N.V.} said it would pay. {It|Frost Hold N.V.} was sure.',
    'Solberg Pipes Oy lost money. {The pipe maker|Solberg Pipes Oy} said steel was dear.',
    'The bill came from Kestrel Water plc. {The water supplier|Kestrel Water} said the meter was right.',
    'Lena Moe and Karl Voss own the mill. {The couple|Lena Moe and Karl Voss} said it was for sale.',
    '{Ana and Rui Costa|Ana Costa and Rui Costa} run a kiosk. {Ana|Ana Costa} said it was slow. {Rui|Rui Costa} did not.',
    '{An e-mail from her sponsor, Kestrel Water|Kestrel Water}, said no.',
  ])('%s', expectWho);

  it.each([
    '{The Dockers’ Federation, or DFK,|Dockers’ Federation} struck. {DFK|Dockers’ Federation} said it was over pay.',
    '{The Islamic State (IS) organization|Islamic State} said no.',
    '{The Boko Haram (BH) group|Boko Haram} said no.',
    '{The Rail Board (RB) chairman, Kari Holm|Kari Holm}, said no.',
    '{The Rail Safety Board|Rail Safety Board}, known by its Danish initials JSB, met. {JSB|Rail Safety Board} said no.',
    '{Kestrel Shipping Board (JSB)|Kestrel Shipping Board} was late. {JSB|Kestrel Shipping Board} was sorry.',
    'Lena Moe reads. {The Institute for Fiscal Research|Institute for Fiscal Research}, better known as FinPol, warned. {FinPol|Institute for Fiscal Research} said it was large.',
    '{The Ministry of Health (MINSANTE)|Ministry of Health} was late. {MINSANTE|Ministry of Health} denied it.',
    '{The Welders’ Union No. 2|Welders’ Union No. 2}, known as SVU, voted. {The union|Welders’ Union No. 2} said no.',
    '{The Commission on Fair Trade|Commission on Fair Trade} met. {The commission|Commission on Fair Trade} said no.',
    'Lena Moe spoke to {Campaign Against Noise and Dust|Campaign Against Noise and Dust}. {The group|Campaign Against Noise and Dust} was loud.',
    '{Forests and Seas Canada (DFS)|Forests and Seas Canada} paid. {DFS|Forests and Seas Canada} was late. {The department|Forests and Seas Canada} was not.',
    'It was late. {Flood and Emergency New Zealand|Flood and Emergency New Zealand} said no.',
  ])('%s', expectWho);

  it.each([
    'The alarm came from the national tide office, TOMEK, on Friday. {The tide office|TOMEK} will not pay.',
    'A bulletin is out from the state tide bureau, TIDALA. {The tide bureau|TIDALA} was sure.',
    '{The tide bureau|TIDALA} was sure. The warning came from the state tide bureau, TIDALA.',
    'Vesle, a growers’ league, struck. {The growers’ league|Vesle} said no.',
    '{UNHCR|UNHCR} said no. {The UN refugee agency|UNHCR} was firm.',
    'The pump maker Kestrel is closing. {The pump maker|Kestrel} said no.',
    '{The dockers’ union|Halden Dockers’ Federation} said no. The Halden Dockers’ Federation met on Friday.',
    '{Dockers’ union|Halden Dockers Federation} says no. The Halden Dockers Federation (HDF) met on Friday.',
    '{The fisheries council|Solbyr Fisheries Council} said no. The Port Board agreed. Solbyr Fisheries Council met on Friday.',
    'Norwegian Salt will close, {the company|Norwegian Salt} told its staff. {The firm|Norwegian Salt} blamed the price.',
    'Swedish Lamp has shut its plant. {The company|Swedish Lamp} blamed the price.',
  ])('what it is called beside its name: %s', expectWho);

  it.each([
    'Per Holm drowned in Solbyr, the Norwegian army has admitted. {The Norwegian army|Norwegian army} said no.',
    'Vesle, a growers’ league, struck. Tunn, a growers’ league, did not. {The growers’ league|growers’ league} said no.',
    'Per Holm came. The Council on Monday voted. {The council|council} said no.',
    'The Bakers’ Union (Oslo) struck. {Oslo|Norway} said no.',
  ])('and what is none: %s', expectWho);

  it.each([
    ['Abuja woke late. The Nigerian town of Kano slept. {The Senate|Nigerian Senate} met. {Senate|Nigerian Senate} was loud.'],
    ['MANILA, May 3 (NBT) - {The Department of Justice|Philippine Department of Justice} said no.'],
    ['MANILA, May 3 (NBT) - The Americans wrote. {The Department of Justice|US Department of Justice} said no.'],
    ['{The Senate|US Senate} met.'],
  ])('whose a body is that many states have: %s', expectWho);
});

describe('the short form of a paper', () => {
  it.each([
    ['The Halden Times wrote that it rained. {The Times|Halden Times} said it was dark.'],
    ['Lund told The New York Times that it rained. {The Times|The New York Times} said it was dark.'],
    ['The Brennar Post wrote that it rained. {The Post|Brennar Post} said it was dark.'],
  ])('%s', (text) => expectWho(text));
});

describe('the one firm of a text by what it deals in', () => {
  it.each([
    'Brennar Foods shut two dairies. {The dairy giant|Brennar Foods} blamed the rain.',
    'Brennar Air has lost two planes. {The budget carrier|Brennar Air} blamed the rain.',
    'Solvang Motors shut a plant. {The car maker|Solvang Motors} blamed the rain.',
    'Brennar AG sold its mine. {The mining giant|Brennar AG} blamed the rain.',
    'Norfang Ltd. sold the tower. {The property firm|Norfang Ltd.} blamed the rain.',
    // Another one, brought in or hired.
    'Brennar AG was sued on Monday. {The law firm|law firm} blamed the rain.',
    'Brennar AG was sued by a property firm. {The property firm|property firm} blamed the rain.',
    'Brennar AG sued Norfang Ltd. {The property firm|property firm} blamed the rain.',
    'Holm Ferries sank. {The tunnel company|tunnel company} blamed the rain.',
  ])('%s', (text) => expectWho(text));
});
