/** What one is called shuts out what it is called elsewhere; each of a row has its own. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('what somebody or something is', () => {
  it.each([
    ['Ada Moreno was a liberal judge whose rulings angered conservative senators.', 'Ada Moreno was a conservative judge.'],
    ['Velmar is a German firm with plants in Asia.', 'Velmar is a Japanese firm.'],
    ['The Orsk is the second longest river in the country.', 'The Orsk is the longest river in the country.'],
    ['Kestrel is the largest bank in the region.', 'Kestrel is the smallest bank in the region.'],
    ['Bernt Olsen is a male nurse.', 'Bernt Olsen is a female nurse.'],
    ['Harlow is a private school.', 'Harlow is a public school.'],
    ['Karl Berg, a former mayor of Lund, died.', 'Karl Berg is the present mayor of Lund.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Ada Moreno was a liberal judge.', 'Ada Moreno was a respected judge.'],
    ['Hugo Lindt, a Danish painter, moved to Rome.', 'Hugo Lindt was a European painter.'],
    ['Hugo Lindt, a Danish painter, met Jan Vos.', 'Jan Vos was a Dutch painter.'],
    ['Velmar is a German firm.', 'Velmar is a firm with a Japanese owner.'],
    ['Kestrel is the largest bank in the north.', 'Kestrel is a small bank in Europe.'],
    ['Ada Moreno was not a liberal judge.', 'Ada Moreno was a conservative judge.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('what each of a row has', () => {
  it.each([
    ['Anna Lund and Carl Hahn were sentenced to 21 months and 18 months, respectively.', 'Anna Lund was sentenced to 18 months.'],
    ['The mines at Tarn and Velk employ 300 and 450 men respectively.', 'The mine at Velk employs 300 men.'],
    ['Ada Moreno and Luis Ortega finished first and third, respectively.', 'Luis Ortega finished first.'],
    ['Berg, Holt and Vane scored 12, 15 and 20 points, respectively.', 'Vane scored 12 points.'],
    ['Anna Lund and Carl Hahn were born in Paris and Rome, respectively.', 'Carl Hahn was born in Paris.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The books appeared in Paris and Rome in 1923 and 1930, respectively, by Holt and Vane.', 'The books appeared in Paris in 1923.'],
    ['Anna Lund and Carl Hahn were sentenced to 21 months and 18 months, respectively.', 'Anna Lund was sentenced to 21 months.'],
    ['Anna Lund and Carl Hahn were sentenced to 21 months and 18 months, respectively.', 'Carl Hahn was sentenced to 18 months.'],
    ['Berg and Holt won 12 and 15 games, respectively.', 'Berg and Holt won 12 and 15 games.'],
    ['Berg and Holt won 12 and 15 games, respectively.', 'Vane won 15 games.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
