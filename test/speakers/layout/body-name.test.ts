import { describe, expect, it } from 'vitest';
import { bodyName, titled, titledPerson } from '../../../src/speakers/layout/body-name.js';

describe('bodyName', () => {
  it.each([
    ['Rail Board', '', 'Rail Board'],
    ['Rail Board (RB)', '', 'Rail Board'],
    ['Rail Board:', '', 'Rail Board'],
    ['RB', '', 'RB'],
    ['RAIL BOARD OF NORWAY', '', 'Rail Board of Norway'],
    ['RAIL BOARD', 'The Rail  Board met.', 'Rail Board'],
    ['RAIL BOARD', 'The RAIL board met.', 'RAIL board'],
    ['RAIL BOARD', 'RAIL BOARD. Nobody met.', 'Rail Board'],
    ['PUMPS OF LUND AB', '', 'Pumps of Lund AB'],
    ['UNHCR OFFICE', 'We asked UNHCR for help.', 'UNHCR Office'],
    ['UNHCR OFFICE', '', 'Unhcr Office'],
    ["WEAVERS' UNION", '', "Weavers' Union"],
    ["O'BRIEN PUMPS", '', "O'Brien Pumps"],
  ])('%s in %j is %s', (written, text, expected) => expect(bodyName(written, text)).toBe(expected));
});

describe('titled', () => {
  it.each([
    ['THE BOARD OF THE RAILS', 'The Board of the Rails'],
    ['AB', 'Ab'],
    ['LUND AB', 'Lund AB'],
    ['LUND ABCD', 'Lund Abcd'],
  ])('%s → %s', (name, expected) => expect(titled(name)).toBe(expected));

  it('leaves no small words in the names of people', () => expect(titledPerson('KARI OF HOLM')).toBe('Kari Of Holm'));
});
