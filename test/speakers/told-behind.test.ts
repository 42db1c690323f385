import { describe, expect, it } from 'vitest';
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
    ['{Peru} has ruled out paying. “No,” {President Luis Lema} wrote.', ['Peru', 'Peru']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});
