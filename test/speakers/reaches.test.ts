import { describe, expect, it } from 'vitest';

import { stepsOf } from '../reaches.js';
import { whoIn } from './who.js';

const speakers = (text: string): string =>
  whoIn(text)
    .found.map((one) => one.split(' → ')[1])
    .join(', ');

describe('how far somebody is in mind', () => {
  it.each([
    ['The council of Vesle met.% {It|} left.', 'It rained.', 'council; 1: -'],
    ['The Vesle Council met.% {It|} left.', 'It rained.', 'Vesle Council; 2: -'],
    ['Two drivers met.% {They|} left.', 'It rained.', 'Two drivers; 2: -'],
    ['The drivers met.% {One|} left.', 'It rained.', 'driver; 2: -'],
    ['Vesle Rail closed.% {Its chief executive|} left.', 'It rained.', 'Vesle Rail chief executive; 4: chief executive'],
    ['Kari Holm sang.% {Her lawyer|} left.', 'It rained.', 'lawyer of Kari Holm; 2: lawyer'],
    ['“We won,” Kari Holm said.% {The manager|} left.', 'It rained.', 'Kari Holm; 4: manager'],
    ['{Kari Holm|} spoke.% {The manager|} left.', 'It rained.', 'Kari Holm, Kari Holm; 4: Kari Holm, manager'],
    ['The Vesle Council met.% {It|} left.', '“We won.”', 'Vesle Council; 2: -'],
    ['Vesle Rail closed.% {It|} left.', '“We won.”', 'Vesle Rail; 2: -'],
    ['Vesle Rail closed.% {It|} left.', 'It had waited.', 'Vesle Rail; 2: -'],
    ['Kari Holm, the% doctor, sang. {The doctor|} left.', 'old', 'Kari Holm; 15: doctor'],
    ['Kari Holm sang.% {Holm|} left.', 'It rained.', 'Kari Holm'],
    ['Vesle Rail closed.% {It|} left. Tom Berg wept.', 'It rained.', 'Vesle Rail; 2: -'],
    ['The Norwegian army moved.% {Its general|} left.', 'It rained.', 'Norwegian army general; 4: general'],
    ['The mayor wept.% {His lawyer|} left.', 'It rained.', 'lawyer of mayor; 1: lawyer'],
    ['Two nurses met. Kari Holm sang.% {They|} left.', 'It rained.', 'Two nurses; 1: -'],
    ['The Vesle Council met.% {Its members|} left.', 'It rained.', 'Vesle Council members; 4: members'],
    ['Vesle Rail closed.% {They|} left.', 'It rained.', 'Vesle Rail; 2: -'],
    ['Kari Holm, a nurse, sang. Ana Lind wept.% {She|} left.', 'It rained.', 'Ana Lind; 4: -'],
    ['A fisherman was found.% {He|} left.', 'It rained.', 'fisherman; 1: -'],
    ['Workers at Vesle Rail met.% {They|} left.', 'It rained.', 'Workers at Vesle Rail; 2: -'],
    ['The union met.% {It|} left.', 'It rained.', 'union; 1: -'],
    ['The union met.% {It|} left.', '“We won.”', 'union; 1: -'],
    ['Her% friend Kari Holm sang. {The friend|} left.', 'old', 'Kari Holm'],
    ['The letter came.% {It|} said so.', 'It rained.', 'letter; 1: -'],
    ['The hospital apologised.% {Its director|} left.', 'It rained.', 'hospital director; 4: director'],
    ['The hospital apologised, and the% nurse wept. {Its director|} left.', 'old', 'hospital director'],
    ['Kari Holm, mayor of the% town, sang. {The mayor|} left.', 'old', 'Kari Holm'],
    ['Kari Holm is the% mayor. {The mayor|} left.', 'old', 'Kari Holm; 15: mayor'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, speakers)).toBe(expected);
  });
});
