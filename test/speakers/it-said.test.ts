import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

describe('a name that "it said" takes up is a body’s', () => {
  it.each<[string, (string | null)[]]>([
    ['Nordic Vale reported a loss on Monday. {It} blamed the strong dollar.', ['Nordic Vale']],
    ['{Bright Path} denied the claim. {It} said no child had been hurt.', ['Bright Path', 'Bright Path']],
    ['Blue Heron will close in June. {It} said rents had doubled.', ['Blue Heron']],
    ['Casa Llena took in 300 people. {It} also urged the town to help.', ['Casa Llena']],
    ['{Fenasol} said the rooms were full. {It} blamed the cold.', ['Fenasol', 'Fenasol']],
    // Weather, and people.
    ['{Okello Moody} said the mill was closed. It was cold.', [null]],
    ['{Okello Moody} said the mill was closed. It rained.', [null]],
    ['{Marta Lind} said the mill was closed. It seemed late.', [null]],
    ['{Amber Lane} said she was tired. She blamed the mill.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});
