import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOILERPLATE_RULES } from '../../../src/languages/en/furniture/index.js';
import type { BoilerplateRule } from '../../../src/languages/furniture.js';
import { findFurniture } from '../../../src/text/furniture.js';
import { clean } from '../../english.js';

const TAG = /<\/?out>/g;

/** The example without its tags, and the stretches between them. */
function parse(example: string): { text: string; marked: string[] } {
  const marked = Array.from(example.matchAll(/<out>([\s\S]*?)<\/out>/g), (match) => match[1] ?? '');
  return { text: example.replace(TAG, ''), marked };
}

function excludedBy(text: string, rule: BoilerplateRule): string[] {
  const lines = Array.from(text.matchAll(/\S.*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  return findFurniture(lines, [rule]).map(({ start, end }) => text.slice(start, end));
}

describe.each(BOILERPLATE_RULES)('boilerplate rule $id', (rule) => {
  it('has examples of its own', () => {
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(1);
  });

  it.each(rule.finds)('excludes, in the full set, %j', (example) => {
    const { text, marked } = parse(example);
    const { excluded } = clean(text);
    expect(excluded.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
    expect(excluded.map(({ reason }) => reason)).toContain(rule.id);
  });

  it.each(rule.finds)('finds something by itself in %j', (example) => {
    expect(excludedBy(parse(example).text, rule)).not.toEqual([]);
  });

  it.each(rule.ignores)('keeps %j', (example) => {
    expect(clean(example).excluded).toEqual([]);
  });
});

describe('the list of boilerplate rules', () => {
  it('names every file once, by its id', () => {
    const files = readdirSync('src/languages/en/furniture').filter((file) => file !== 'index.ts');
    expect(BOILERPLATE_RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('leaves no example to an earlier rule', () => {
    const ids = BOILERPLATE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
