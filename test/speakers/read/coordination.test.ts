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
    ['Kari Holm as well as Pedro Rojas', 'Kari Holm | as well as Pedro Rojas'],
    ['Kari Holm as well as then', null],
    ['Kari Holm as seen as Pedro Rojas', null],
    ['former chairman and treasurer', 'former chairman | and treasurer'],
    ['Chairman and Treasurer of Vesle Rail', null],
    ['presidential hopeful and former surgeon Holm Lund', null],
    ['former surgeon and mayor of Vesle, Kari Holm', null],
    ['old friend Kari and nurse Ana Lind', 'old friend Kari | and nurse Ana Lind'],
    ['former surgeon and Norwegian Kari Holm', null],
    ['the Ministry of Trade and Rural Industry', null],
    ['the Ministry of the Forests and Rivers', null],
    ['the State Department and Kari Holm', 'the State Department | and Kari Holm'],
    ['a letter by owners and unions', 'a letter by owners | and unions'],
    ['owners and a letter signed by unions', 'owners | and a letter signed by unions'],
    ['owners and unions signed by the mayor', 'owners | and unions signed by the mayor'],
    ['the Dock Board and Harbour Union', 'the Dock Board | and Harbour Union'],
    ['the Dock Union and Harbour Pilots', 'the Dock Union | and Harbour Pilots'],
    ['the Norway and Harbour Union', 'the Norway | and Harbour Union'],
    ['Norwegian and the mayor', null],
    ['Kari H. and Pedro Rojas', 'Kari H. | and Pedro Rojas'],
    ['they and Pedro Rojas', 'they | and Pedro Rojas'],
    ['the tired and the mayor', null],
    ['the mayor and unhappy residents', 'the mayor | and unhappy residents'],
    ['the mayor and very unhappy', null],
    ['the mayor and unhappy nurses', 'the mayor | and unhappy nurses'],
    ['the mayor and unhappy councils', 'the mayor | and unhappy councils'],
    ['Department of State and Kari Holm', 'Department of State | and Kari Holm'],
    ['the Ministry of Health and Ana Lind', 'the Ministry of Health | and Ana Lind'],
    ['old surgeons and nurse Kari Holm', 'old surgeons | and nurse Kari Holm'],
    ['bakers and mayor Kari Holm', 'bakers | and mayor Kari Holm'],
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
