import { describe, expect, it } from 'vitest';

import { officesBehind } from '../../../src/speakers/read/offices-behind.js';
import { prepare } from '../../english.js';
import { stepsOf } from '../../reaches.js';

/** The words up to what the last office is of; "-" if no two offices stand there. */
function officesIn(text: string): string {
  const { tokens } = prepare(text);
  const comma = tokens.findIndex((token) => token.text === ',');
  const end = officesBehind(tokens, comma);
  return end === null ? '-' : joined(tokens.slice(comma + 1, end));
}

const joined = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ');

describe('offices behind a name', () => {
  it.each([
    ['Kari Holm, Chairman', '-'],
    ['Kari Holm, Chairman of the Rail Board', '-'],
    ['Kari Holm, Chairman and Treasurer', 'Chairman and Treasurer'],
    ['Kari Holm, Chairman and Chief Executive Officer of the Rail Board', 'Chairman and Chief Executive Officer'],
    ['Kari Holm, Vice Chairman and Deputy Treasurer of Vesle Rail', 'Vice Chairman and Deputy Treasurer'],
    ['Kari Holm, Chairman, Treasurer and Secretary of the Rail Board', 'Chairman , Treasurer and Secretary'],
    ['Kari Holm, Chairman, Treasurer, and Secretary', 'Chairman , Treasurer , and Secretary'],
    ['Kari Holm, Chairman, and Treasurer of the Rail Board', 'Chairman , and Treasurer'],
    ['Kari Holm, Chairman of the Rail Board and nothing else', '-'],
    ['Kari Holm, Chairman of the Rail Board. Treasurer', '-'],
    ['Kari Holm, Chairman who left, Treasurer', '-'],
    ['Kari Holm, Chairman of the Rail Board and Treasurer', 'Chairman of the Rail Board and Treasurer'],
    ['Kari Holm, Head of Legal Affairs and Secretary', 'Head of Legal Affairs and Secretary'],
    ['Kari Holm, Chairman and Tom Berg', '-'],
    ['Kari Holm, Chairman Tom Berg and Treasurer', '-'],
    ['Kari Holm, a nurse and a doctor', '-'],
  ])('%s: %s', (text, expected) => {
    expect(officesIn(text)).toBe(expected);
  });

  it.each([
    ['Kari Holm, Chairman of the% Rail Board and Treasurer', 'Old', 'Chairman of the Rail Board and Treasurer; 7: -'],
    ['Kari Holm, Chairman of the% board and Treasurer', 'old', 'Chairman of the board and Treasurer; 8: -'],
    ['Kari Holm,% Chairman and Treasurer', 'Vice', 'Chairman and Treasurer; 10: -'],
    ['Kari Holm, Chairman and% Treasurer', 'Deputy', 'Chairman and Treasurer; 10: -'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, officesIn)).toBe(expected);
  });
});
