/** What somebody is to somebody else, and whom one alone can have. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('kin and offices', () => {
  it.each([
    ['Ada Moreno, the wife of the banker Carl Hahn, opened the ball.', 'Ada Moreno is the sister of Carl Hahn.'],
    ["Carl Hahn's brother, Peter Hahn, was the best man.", "Peter Hahn is Carl Hahn's son."],
    ['Ilse Brandt, mother of the singer Tom Brandt, was 90.', 'Ilse Brandt is the widow of Tom Brandt.'],
    ['Luis Ortega is the father of Ana Ruiz.', 'Luis Ortega is the husband of Ana Ruiz.'],
    ['Peter Holt, a cousin of Ada Moreno, inherited the farm.', "Peter Holt was Ada Moreno's nephew."],
    ['Ada Moreno, the president of Norland, flew to Rome.', 'Ada Moreno is the prime minister of Norland.'],
    ["Carl Hahn, Norland's ambassador to Peru, resigned.", 'Carl Hahn is the president of Norland.'],
    ['Ada Moreno married Carl Hahn in 1990.', 'Ada Moreno married Luis Ortega.'],
    ['Carl Hahn replaced Luis Ortega as coach of Velk.', 'Carl Hahn replaced Tom Okafor as coach of Velk.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Ada Moreno, the wife of Carl Hahn, opened the ball.', "Ada Moreno is Carl Hahn's wife."],
    ['Ada Moreno, the widow of Carl Hahn, opened the ball.', 'Ada Moreno was the wife of Carl Hahn.'],
    ['Ada Moreno, the wife of Carl Hahn, opened the ball.', 'Ada Moreno is the sister of Peter Vos.'],
    ['Ada Moreno, the former president of Norland, flew to Rome.', 'Ada Moreno is the ambassador of Norland.'],
    ['Ada Moreno, the chair of Velmar, resigned.', 'Ada Moreno is the chief executive of Velmar.'],
    ['Ada Moreno, the wife of Carl Hahn and mother of Tom Hahn, died.', 'Ada Moreno is the mother of Tom Hahn.'],
    ['Ada Moreno married Carl Hahn in 1990 and Luis Ortega in 2001.', 'Ada Moreno married Luis Ortega.'],
    ['Ada Moreno married Carl Hahn.', 'Ilse Brandt married Luis Ortega.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
