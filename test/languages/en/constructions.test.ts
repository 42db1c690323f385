import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Range, Resolved } from '../../../src/document.js';
import { ATTRIBUTION_RULES } from '../../../src/languages/en/constructions/index.js';
import { extractDocument } from '../../../src/pipeline.js';

const PARTS = ['source', 'cue', 'content', 'addressee'] as const;
const TAG = /<(\/?)(source|cue|content|addressee)>/g;

type Part = (typeof PARTS)[number];
type Marked = Readonly<Record<Part, readonly string[]>>;

/** The example without its tags, and every part as "start-end text" of what is left. */
function parse(example: string): { text: string; marked: Marked } {
  const marked: Record<Part, string[]> = { source: [], cue: [], content: [], addressee: [] };
  const text = example.replace(TAG, '');
  let removed = 0;
  let opened = 0;
  for (const { 0: tag, 1: slash, 2: part, index } of example.matchAll(TAG)) {
    const at = index - removed;
    if (slash) marked[part as Part].push(shown(text, { start: opened, end: at }));
    opened = at;
    removed += tag.length;
  }
  return { text, marked };
}

const shown = (text: string, { start, end }: Range): string => `${start}-${end} ${text.slice(start, end)}`;

/** The parts of a claim; the addressee only where the example marks one. */
function partsOf(text: string, { source, cue, content, addressee }: Resolved, { addressee: expected }: Marked): Marked {
  const show = (ranges: readonly (Range | null)[]): string[] => ranges.flatMap((range) => (range ? [shown(text, range)] : []));
  return { source: show([source]), cue: show([cue]), content: show(content), addressee: expected.length > 0 ? show([addressee]) : [] };
}

/** What the full set of rules finds in an example, by one rule. */
function foundBy(id: string, example: string): { found: Marked[]; marked: Marked } {
  const { text, marked } = parse(example);
  const { claims, document } = extractDocument(text, 'example.txt');
  expect(document.status).toBe('ok');
  return { found: claims.filter(({ rule }) => rule === id).map((claim) => partsOf(text, claim, marked)), marked };
}

describe.each(ATTRIBUTION_RULES)('attribution rule $id', ({ id, cue: kind, finds, ignores, misses = [] }) => {
  it('has examples of its own', () => {
    expect(finds.length).toBeGreaterThanOrEqual(2);
    expect(ignores.length).toBeGreaterThanOrEqual(1);
    expect(new Set([...finds, ...ignores, ...misses]).size).toBe(finds.length + ignores.length + misses.length);
  });

  it('marks a content in every example, and a cue if the rule has one', () => {
    for (const example of [...finds, ...misses]) {
      const { cue, content, source } = parse(example).marked;
      expect([cue.length, source.length > 1, content.length > 0], example).toEqual([kind === 'quotation' ? 0 : 1, false, true]);
    }
  });

  it.each(finds)('finds %j', (example) => {
    const { found, marked } = foundBy(id, example);
    expect(found).toContainEqual(marked);
  });

  it.each(ignores)('ignores %j', (example) => {
    expect(foundBy(id, example).found).toEqual([]);
  });

  it.each(misses)('still misses %j', (example) => {
    const { found, marked } = foundBy(id, example);
    expect(found).not.toContainEqual(marked);
  });
});

describe('the list of attribution rules', () => {
  const ids = ATTRIBUTION_RULES.map(({ id }) => id);

  it('names every file once, by its id', () => {
    const files = readdirSync('src/languages/en/constructions').filter((file) => file !== 'index.ts');
    expect(ids.map((id) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every rule what it is and why', () => {
    for (const { says, why } of ATTRIBUTION_RULES) {
      expect(says).toContain('CONTENT');
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('uses no example twice', () => {
    const finds = ATTRIBUTION_RULES.flatMap((rule) => rule.finds.map((example) => parse(example).text));
    expect(new Set(finds).size).toBe(finds.length);
  });
});
