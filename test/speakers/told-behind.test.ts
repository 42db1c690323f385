import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';
import { expectWho, sidesIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // What a relative clause says that somebody is.
  ['{Ida Roe}, who is the director of Tarn Power, denied it.', ['Tarn Power']],
  ['{Ida Roe}, who is also spokeswoman for the Clear Water Coalition, denied it.', ['Clear Water Coalition']],
  ['{Ida Roe}, who has been head of the Tarn Rowing Club since May, denied it.', ['Tarn Rowing Club']],
  ['{Ida Roe}, who was the director of Tarn Power, denied it.', [null]],
  ['{Ida Roe}, who is a customer of Tarn Power, denied it.', [null]],
  ['{Ida Roe}, who is the daughter of a director of Tarn Power, denied it.', [null]],
  // The same behind a description.
  ['Silas Odum, a cleric, sang. {The cleric}, who is also spokesman for the Clear Water Coalition, denied it.', ['Clear Water Coalition']],
  ['Ida Roe, a teacher, sang. {The teacher}, who heads the Tarn Rowing Club, denied it.', ['Tarn Rowing Club']],
  ["Ida Roe, a teacher, sang. {The teacher, the Rowing Club's secretary,} denied it.", ['Rowing Club']],
  ['Ida Roe, a teacher, sang. {The teacher}, who is a fan of Tarn Rovers, denied it.', [null]],
  // Two that one person is.
  ["{Ole Moe, the Tarn Weavers' Union's president and a city councillor,} denied it.", ["Tarn Weavers' Union"]],
  ['{Ana Brik, chairwoman of the brewers’ guild} and, since May, a deputy for the ruling party, denied it.', ['brewers’ guild']],
  ['“No,” said {Ida Roe, a shepherd of 31 and local delegate of the Young Herders’ Union}.', ['Young Herders’ Union']],
  ['“No,” said {Ida Roe, a mother of two and treasurer of the Tarn Residents’ League}.', ['Tarn Residents’ League']],
  ['“No,” said {Ida Roe, a mother of two and a nurse at Tarn Hospital}.', [null]],
  // Whose officer a clause begins with.
  ['It hurt the movement Forward Tolne, whose councillor {Hettie Smal} denied it.', ['Forward Tolne']],
  ["It hurt the Tarn Weavers' Union, whose general secretary {Ole Moe} denied it.", ["Tarn Weavers' Union"]],
  ['It hurt Norway, whose foreign minister {Ida Roe} denied it.', ['Norway']],
  ['It passed Tarn Power, whose neighbour {Ida Roe} denied it.', [null]],
  // A clause that tells of a body is no part of its name.
  ['The regional board that runs the canal met. {Its head, Ida Roe,} denied it.', ['regional board']],
  ['The joint commission, which keeps the peace, met. {Its chairman, Ole Moe,} denied it.', ['joint commission']],
];

describe('what stands behind those who speak, and behind those whose they are', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});

describe('offices of a place that its word tells', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['{The head of Tolne village} denied it.', ['Tolne village']],
    ['{The chief of Brenno district} denied it.', ['Brenno district']],
    ['{Tolne village head Ken Abe} denied it.', ['Tolne village']],
    ['{Ken Abe, headman of Ngara village,} denied it.', ['Ngara village']],
    ['{Ken Abe, mayor of the town of Brenno,} denied it.', ['Brenno']],
    ['{Ken Abe, the governor of Oro province,} denied it.', ['Oro province']],
    ['{Ken Abe, the sarpanch of Ngara,} denied it.', ['Ngara']],
    ['{Ken Abe, head of Ngara village school,} denied it.', ['Ngara village school']],
    ['{Ken Abe, a teacher of Ngara village,} denied it.', [null]],
    ['{Ken Abe, a farmer from Ngara village,} denied it.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('whom an opening tells of by an office, and the next one names', () => {
  it.each([
    ['aged', '{The head of Tolne village|Ken Abe} is sorry.\n\nKen Abe, 71, told the assembly: “It was wrong.”'],
    ['who once learnt a trade', '{The mayor of Lodz|Jan Kos} is sorry.\n\n“It was wrong,” said Jan Kos, an engineer by training.'],
    [
      'of a place of two words',
      '{The governor of Alta Serra|Rui Brand} is sorry.\n\n“It was wrong,” said Rui Brand, a doctor by training.',
    ],
    ['who has a form of address', '{The head of Tarn Clinic|Ana Roos} is sorry.\n\n“It was wrong,” said Dr. Ana Roos.'],
    ['not who has the trade', '{The mayor of Lodz|mayor of Lodz} is sorry.\n\n“It was wrong,” said Jan Kos, an engineer.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('whose ministry it is', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['BRENN (NBT) – Peru’s navy has seized two boats, {the defence ministry} said.', ['Peru']],
    ['{Oslo} protests at a film prize won in Berne. {The culture ministry} called it a gift.', ['Norway', 'Norway']],
    ['Oslo was more guarded than Lima: {the fisheries ministry} had asked for news.', ['Norway']],
    ['PORT BRENN, Malta – Eleven were held. Tunis was angry. {Home Affairs Minister Ray Zera} said no.', ['Malta']],
    ['By Ida Roe\nPORT BRENN, Malta – Eleven were held. Tunis was angry. {Home Affairs Minister Ray Zera} said no.', ['Malta']],
    ['Police asked for calm. {County commander Esther Chela} said no.', ['Police']],
    ['Firefighters asked for calm. {Station commander Ole Moe} said no.', [null]],
    ['{Peru} has ruled out paying. “No,” {President Luis Lema} wrote.', ['Peru', 'Peru']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('the body that somebody turned to', () => {
  it.each([
    ['of a letter', 'In 2017 Ida Roe wrote to the state health department. {It|state health department} replied that it was late.'],
    ['of a question', 'The band asked the water board for a map. {It|water board} said none existed.'],
    ['of a call', 'Ole Moe rang the ferry company on Friday. {They|ferry company} told him to wait.'],
    ['that spoke some sentences above', '{The Holm Club|Holm Club} says no. Does it? Well. {They|Holm Club} asked me to go.'],
    [
      'not of two that spoke',
      '{The Holm Club|Holm Club} says no. {The Lund Club|Lund Club} says yes. Does it? Well. {They|-} asked me to go.',
    ],
    ['in a quotation', '“I wrote to the council. {They|council} said no,” said Ida Roe.'],
    ['not whom a body turns to', 'The Tarn Council called Ida Roe. {It|Tarn Council} said no.'],
    ['not if people are told of', 'Ida Roe wrote to the drivers. {They|drivers} said no.'],
    ['and families who wrote', 'The clerk had a letter from three families. {They|three families} complained.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('whose embassy and whose ministry a place tells', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['{Tehran} was cross. {The embassy in Berne} said no.', ['Iran', 'Iran']],
    ['The Chilean embassy is shut. {The embassy in Berne} said no.', ['Chile']],
    ['{The Chilean embassy in Oslo} said no.', ['Chile']],
    ['A Lebanese family sold it. {The family’s embassy} said no.', ['Lebanon']],
    ["{Norway's defence minister} was cross. In Lima, {the ministry} said no.", ['Norway', 'Peru']],
    ['{The Peruvian health ministry} was cross. In Lima, {the ministry} said no.', ['Peru', 'Peru']],
    ['At the port authority, {an official} said no.', ['port authority']],
    ['At Tarn Hospital, {a nurse} said no.', [null]],
    ['In parliament, {a minister} said no.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('what firms and people are called in front of their names', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['{Mia Dahl, chief executive of London-based Halden Foods,} said no.', ['Halden Foods']],
    ['{Pak Jin, a vice-president of Seoul-listed Daewa Works,} said no.', ['Daewa Works']],
    ['{Mia Dahl, a director of state-owned Halden Rail,} said no.', ['Halden Rail']],
    ['{London-based Mia Dahl} said no.', [null]],
    ['{Fish wholesaler Kari Holm} said no.', [null]],
    ['{Timber supplier Anders Holm}, who has a yard, said no.', [null]],
    ['{Timber supplier Holm Timber} said no.', ['Holm Timber']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));

  it.each([
    ['The manufacturer, Aeronova, was cross. {The insurer|insurer} said no.'],
    ['The insurer, Halden Mutual, was cross. {The insurer|Halden Mutual} said no.'],
    ['A brother, Sipho, came. “No,” {he|Sipho} said.'],
    ['A cook, Zorbin, came. “No,” {he|-} said.'],
    ['Ida Roe, an actor, left early. {The actor, Roe’s husband,|actor} said no.'],
    ['{The mayor, Holm’s cousin,|mayor} said no. Kari Holm said yes.'],
    ['{Headman Joseph Sita|Joseph Sita} came. {The headman|Joseph Sita} said no.'],
  ])('%s', (text) => expectWho(text));
});

describe('bodies by what they are called', () => {
  it.each<readonly [string, (string | null)[]]>([
    // By those who have joined.
    ['{Friends of the Heath} said no.', ['Friends of the Heath']],
    ['{Mothers Against Noise} said no.', ['Mothers Against Noise']],
    ['{Ida Roe, chair of Friends of the Heath,} said no.', ['Friends of the Heath']],
    ['{Ida Roe, chair of Mothers Against Noise,} said no.', ['Mothers Against Noise']],
    ['{Ida Roe from Friends of the Heath} said no.', ['Friends of the Heath']],
    ['{Friends of the Lund family} said no.', [null]],
    ['{Ida Roe, a friend of the Lund family,} said no.', [null]],
    // By their kind and a name, or their place.
    ['“No,” said {Ida Roe, director of the consultancy Tidewise}.', ['Tidewise']],
    ['“No,” said {Ida Roe, head of the game studio Fuzzbox}.', ['Fuzzbox']],
    ['“No,” said {Ida Roe, director of the film Tidewise}.', [null]],
    ['“No,” said {Ida Roe, director of the health board}.', ['health board']],
    ['“No,” said {Ida Roe, director of the housing trust}.', ['housing trust']],
    // Behind a comma without an article.
    ['{Ida Roe}, managing director of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, harbour master of the Tarn Port Authority, said no.', ['Tarn Port Authority']],
    ['{Ida Roe}, managing to smile, said no.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('offices as a text puts them', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['{Ida Roe}, 51, chair of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, aged 51, chair of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, the 51-year-old chair of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, 51, who chairs Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, acting head of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, the newly elected chair of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, appointed head of Tarn Power last year, said no.', ['Tarn Power']],
    ['{Ida Roe}, herself the head of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe} – chair of Tarn Power – said no.', ['Tarn Power']],
    ['{Ida Roe}, a retired teacher who runs Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, in charge of Tarn Power, said no.', ['Tarn Power']],
    ['On behalf of Tarn Power, {Ida Roe} said no.', ['Tarn Power']],
    ['Tarn Power is led by Ida Roe. {Roe} said no.', ['Tarn Power']],
    ['Tarn Power named Ida Roe as its new head in May. {Roe} said no.', ['Tarn Power']],
    ['{Ida Roe (Brennar Foods)} said no.', ['Brennar Foods']],
    ['{Ida Roe}, a retired teacher who led Tarn Power, said no.', [null]],
    ['Ida Roe, 51, founded Tarn Power in 2001. {Roe} said no.', ['Tarn Power']],
    ['Ida Roe took over as head of Tarn Power. {Roe} said no.', ['Tarn Power']],
    ['Ida Roe left early. Ida Roe has run Tarn Power for years. {Roe} said no.', ['Tarn Power']],
    ['Ida Roe left early. Ida Roe is the head of Tarn Power. {Roe} said no.', ['Tarn Power']],
    ['{Ida Roe}, who speaks on behalf of Tarn Power, said no.', ['Tarn Power']],
    ['{Ida Roe}, a spokeswoman with Brennar Foods, said no.', ['Brennar Foods']],
    // What is no office, and nobody's any more.
    ['Ida Roe, 51, ran Tarn Power in 2001. {Roe} said no.', [null]],
    ['Ida Roe left early. Ida Roe was the head of Tarn Power. {Roe} said no.', [null]],
    ['{Ida Roe}, 51, a customer of Tarn Power, said no.', [null]],
    ['{Ida Roe}, the 51-year-old daughter of a chair of Tarn Power, said no.', [null]],
    ['{Ida Roe}, a teacher who left Tarn Power, said no.', [null]],
    ['{Ida Roe}, a retired teacher who once worked at Tarn Power, said no.', [null]],
    ['{Ida Roe} – the minister had left Tarn Power – said no.', [null]],
    ['{Ida Roe (Oslo)} said no.', [null]],
    ['Tarn Power named Ida Roe in its complaint. {Roe} said no.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('what nobody says of people', () => {
  it.each<readonly [string, (string | null)[]]>([
    ['{Ballard Quinn} (which runs the ferry) said no.', ['Ballard Quinn']],
    ['{Ballard Quinn} and its insurer said no.', ['Ballard Quinn']],
    ['{Ballard Quinn}, owned by a bank, said no.', ['Ballard Quinn']],
    ['{Ballard Quinn}, maker of the pump, said no.', ['Ballard Quinn']],
    ['“No,” said {architects Ballard Quinn}.', ['Ballard Quinn']],
    ['“No,” said {campaigners Mar Azul}.', ['Mar Azul']],
    ['{Ballard Quinn} and his insurer said no.', [null]],
    ['{Ballard Quinn}, owner of the ferry, said no.', [null]],
    ['“No,” said {architect Ballard Quinn}.', [null]],
    ['“No,” said {architects Kari Holm and Arne Lund}.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('whoever adds in an office is who has just spoken, if nothing else is told of them', () => {
  it.each([
    ['“No,” said Ida Roe. The chair of Tarn Power added that it was late.', 'Ida Roe, Tarn Power'],
    ['“No,” said Ida Roe. The spokesman for Tarn Power added that it was late.', 'spokesman for Tarn Power, Tarn Power'],
    ['“No,” said Ida Roe, a nurse. The chair of Tarn Power added that it was late.', 'chair of Tarn Power, Tarn Power'],
    ['“No,” said Ida Roe. The chair of Tarn Power said that it was late.', 'chair of Tarn Power, Tarn Power'],
  ])('%s', (text, expected) => {
    const speaker = assemble([extractDocument(text, 'a.txt')], {}).claims.at(-1)?.speaker;
    expect(`${speaker?.name}, ${speaker?.side}`).toBe(expected);
  });
});
