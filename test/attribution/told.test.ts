import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, type Telling } from '../../src/attribution/told.js';
import { probability, probabilityOf } from '../../src/attribution/weigh.js';
import { sumOf, weightOf } from '../../src/attribution/weight-tree.js';
import { ENGLISH } from '../../src/languages/en/index.js';

const telling: Telling = (told) => {
  told.add('say');
  told.add('say', 'said-that');
  told.add('say', 'said-that', '', ['gap=']);
  told.add('', 'said-that');
};

describe('namesOf', () => {
  it('joins the parts by spaces, empty ones too', () => {
    expect(namesOf(telling)).toEqual(['say', 'say said-that', 'say said-that  gap=', ' said-that']);
  });
});

describe('sumOf', () => {
  it.each([
    [{}, 0],
    [{ say: 3, 'say said': 5 }, 3],
    [{ 'say said-that': -7 }, -7],
    [{ 'say said-that  gap=': 11, ' said-that': 2 }, 13],
    [{ 'say said-that ': 5, bias: 9 }, 0],
  ])('of %j is %d', (weights, sum) => {
    expect(sumOf(weights, telling)).toBe(sum);
  });

  it('finds the same where the build has laid the weights out in lines', async () => {
    const { inLines } = await import(pathToFileURL(resolve('src/build/weights.js')).href);
    const { claim } = ENGLISH.weights;
    const lines = inLines(claim);
    expect(lines.say.split('\n', 1)[0]).toMatch(/^say(?: \S+)?\t-?\d+$/);
    const names = Object.keys(claim);
    expect(names.filter((name) => weightOf(lines, name) !== claim[name])).toEqual([]);
    expect(names.filter((name) => weightOf(claim, name) !== claim[name])).toEqual([]);
    expect(weightOf(lines, `${names[1]} beside`)).toBe(0);
  });

  it('takes nothing that every object has for a weight', () => {
    expect(sumOf({}, (told) => told.add('constructor', '__proto__'))).toBe(0);
  });

  it('finds by parts what is found by name', () => {
    const part = fc.constantFrom('', 'say', 'gap=', 'told');
    const parts = fc.array(fc.tuple(part, fc.option(part, { nil: undefined })), { maxLength: 8 });
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer({ min: -500, max: 500 })), parts, (weights, all) => {
        const told: Telling = (to) => {
          for (const [first, second] of all) to.add(first, second);
        };
        expect(probabilityOf(weights, told)).toBe(probability(weights, namesOf(told)));
      }),
    );
  });
});
