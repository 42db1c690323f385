import { describe, expect, it } from 'vitest';
import { coordinationAt, splitAtCommas } from '../../../src/speakers/read/coordination.js';
import { isNameOfThings } from '../../../src/speakers/read/name-of-things.js';
import type { Words } from '../../../src/speakers/read/words.js';
import { prepare } from '../../english.js';

/** The subject of a short sentence. */
const wordsOf = (text: string): Words => prepare(`${text} came.`).tokens.slice(0, -2);
const written = (words: Words): string => words.map(({ text }) => text).join(' ');

/** The two parties, or null. */
function parties(text: string): string | null {
  const words = wordsOf(text);
  const at = coordinationAt(words);
  return at < 0 ? null : `${written(words.slice(0, at))} | ${written(words.slice(at))}`;
}

describe('coordinationAt', () => {
  it.each([
    ['Kari Holm and Pedro Rojas', 'Kari Holm | and Pedro Rojas'],
    ['Kari Holm as Pedro Rojas', null],
    ['Kari Holm or Pedro Rojas', null],
    ['the mayor and the bishop', 'the mayor | and the bishop'],
    ['the mayor and two bishops', 'the mayor | and two bishops'],
    ['the mayor and his wife', 'the mayor | and his wife'],
    ['the old and tired mayor', null],
    ['the Norwegian and Swedish ministers', 'the Norwegian | and Swedish ministers'],
    ['Norwegian and Swedish ministers', null],
    ['Norway and Sweden', 'Norway | and Sweden'],
    ['the Ministry of Trade and Industry', null],
    ['the Ministry of Trade and the Rail Board', 'the Ministry of Trade | and the Rail Board'],
    ['the Ministry of Trade and Norway', 'the Ministry of Trade | and Norway'],
    ["the Dock and Harbour Workers' Union", null],
    ['the Rail Board and the Port Authority', 'the Rail Board | and the Port Authority'],
    ['the Rail and Port Authority', null],
    ['Rail and Port Authority', 'Rail | and Port Authority'],
    ['Managing Director and CEO Kari Holm', null],
    ['the director and CEO Kari Holm', 'the director | and CEO Kari Holm'],
    ['the director and the mayor Kari Holm', 'the director | and the mayor Kari Holm'],
    ['presidential hopeful and former surgeon Kari Holm', null],
    ['former surgeon and the mayor', 'former surgeon | and the mayor'],
    ['a letter signed by owners and unions', null],
    ['a letter signed by owners and the unions', 'a letter signed by owners | and the unions'],
    ['a letter for owners and unions', 'a letter for owners | and unions'],
    ['Kari Holm, Pedro Rojas and Ana Lind', 'Kari Holm , Pedro Rojas | and Ana Lind'],
    ['Kari Holm, Pedro Rojas, and Ana Lind', 'Kari Holm , Pedro Rojas , | and Ana Lind'],
    ['Forests and Rural Roads Minister Kari Holm', null],
    ['Norwegian Forests and Coastal Affairs Minister Kari Holm', null],
    ['the Youth and Gender Minister', null],
    ['agriculture and fisheries minister Kari Holm', null],
    ['Norway and Transport Minister Kari Holm', 'Norway | and Transport Minister Kari Holm'],
    ['Maersk and Transport Minister Kari Holm', 'Maersk | and Transport Minister Kari Holm'],
    ['the Forests and Roads Ministers', 'the Forests | and Roads Ministers'],
    ['and Kari Holm', null],
    ['Kari Holm and', null],
    ['Kari Holm and then', null],
    ['Kari Holm', null],
  ])('%s → %s', (text, expected) => expect(parties(text)).toBe(expected));
});

describe('splitAtCommas', () => {
  it.each([
    ['Kari Holm, Pedro Rojas, Ana Lind', ['Kari Holm', 'Pedro Rojas', 'Ana Lind']],
    ['Kari Holm,, Pedro Rojas', ['Kari Holm', 'Pedro Rojas']],
    ['Kari Holm', ['Kari Holm']],
  ])('%s', (text, expected) => expect(splitAtCommas(wordsOf(text)).map(written)).toEqual(expected));
});

describe('isNameOfThings', () => {
  it.each([
    ['Solberg Products', true],
    ['Desert Noise', true],
    ['Historic Wales', true],
    ['Solberg', false],
    ['Products', false],
    ['Kari Products', false],
    ['J Products', false],
    ['De Products', false],
    ['Solberg Product', false],
    ['Kari Holm', false],
  ])('%s → %s', (text, expected) => expect(isNameOfThings(wordsOf(text))).toBe(expected));
});
