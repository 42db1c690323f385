/** What one alone is to another, and who came after whom. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('what one alone is', () => {
  it.each([
    ['Velk, the capital of Norland, has 3 million people.', 'The capital of Norland is Tarn.'],
    ['The capital of Norland is Velk.', 'Tarn is the capital of Norland.'],
    ["Norland's president, Ada Moreno, flew to Rome.", 'Luis Ortega is the president of Norland.'],
    ['The president of Norland, Ada Moreno, flew to Rome.', "Norland's president is Luis Ortega."],
    ['Anna Lund was born in 1926. Her father, Carl Lund, was a baker.', "Anna Lund's father was Peter Vos."],
    ["Ada Moreno's husband is Carl Hahn.", "Ada Moreno's husband is Luis Ortega."],
    ['Hahn, chief executive of Velmar, resigned.', 'The chief executive of Velmar is Luis Ortega.'],
    ['The official language of Norland is Danish.', 'The official language of Norland is Swedish.'],
    ['The author of Red Sand is Ilse Brandt.', "Red Sand's author is Tom Okafor."],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Her father, Prince Albert, Duke of York, was ill when Elizabeth Mary was born.', "Elizabeth's father was George Hanover."],
    ['The finance minister of Norland, Ada Moreno, resigned.', 'The health minister of Norland is Luis Ortega.'],
    ['The former president of Norland, Ada Moreno, died.', 'The president of Norland is Luis Ortega.'],
    ['The president of Norland was Ada Moreno.', 'The president of Norland is Luis Ortega.'],
    ['In 1998 the president of Norland, Ada Moreno, resigned.', 'The president of Norland is Luis Ortega.'],
    ['The president of Norland, Ada Moreno, met Luis Ortega, the president of Sudland.', 'The president of Sudland is Luis Ortega.'],
    ['The president of Norland, Ada Moreno, resigned.', 'The president of Sudland is Luis Ortega.'],
    ['The president of Norland, Dr Moreno, resigned.', 'The president of Norland is Ada Moreno.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('the first, the only and the largest', () => {
  it.each([
    ['Nordbank is the largest bank in Norland.', 'The largest bank in Norland is Marsk.'],
    ["Norland's longest river, the Orsk, froze.", "The Velk is Norland's longest river."],
    ['Ada Moreno was the first woman in Norland to fly.', 'Ilse Brandt was the first woman in Norland to fly.'],
    ['Nordbank, the largest bank in Norland, sued Marsk, the second largest bank in Norland.', 'Marsk is the largest bank in Norland.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Nordbank is the largest bank in Norland.', 'Marsk is the largest brewery in Norland.'],
    ['Nordbank is the largest private bank in Norland.', 'Marsk is the largest bank in Norland.'],
    ['Nordbank is the largest bank in Norland.', 'Marsk is the largest bank in Sudland.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('who came after whom', () => {
  it.each([
    ["After Lindt's death in 1984, Moreno was elected party secretary.", 'Lindt succeeded Moreno.'],
    ['After the resignation of Lindt, Moreno became president.', 'Lindt succeeded Moreno as president.'],
    ['Moreno took over from Lindt in 1995.', 'Lindt took over from Moreno.'],
    ['Moreno replaced Lindt as coach.', 'Lindt replaced Moreno.'],
    ['Moreno was succeeded by Lindt.', 'Moreno succeeded Lindt.'],
    ['When Lindt died, Moreno was crowned king.', 'Moreno was succeeded by Lindt.'],
    ['Moreno succeeded Lindt as chairman.', 'Lindt replaced Moreno as chairman.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ["After Lindt's death, Moreno was elected secretary.", 'Moreno succeeded Lindt.'],
    ['Moreno took over from Lindt.', 'Moreno replaced Lindt.'],
    ['Moreno replaced Lindt, and Berg replaced Hahn.', 'Berg replaced Lindt.'],
    ["After Lindt's death, Moreno wrote to Berg.", 'Lindt succeeded Moreno.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
