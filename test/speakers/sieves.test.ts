import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/pipeline.js';
import { SIEVES } from '../../src/rules/speakers/index.js';
import type { Example } from '../../src/speakers/sieve.js';
import { nest } from '../../src/stages/nest.js';
import { resolve } from '../../src/stages/resolve.js';
import type { Draft } from '../../src/stages/types.js';

/** Every sentence before the marked source is silent, except that any "X VERB" the marks <said> … </said> name has spoken. */
function speakerIn({ text, issuer }: Example): { name: string | null; side: string | null } | null {
  const sources = [...text.matchAll(/<(source|said)>(.*?)<\/\1>/g)].map((found) => ({
    marked: found[1] === 'source',
    words: found[2] ?? '',
    before: found.index,
  }));
  const plain = text.replace(/<\/?(?:source|said)>/g, '');
  const tagged = prepare(plain);
  const drafts: Draft[] = sources.map(({ words, before }) => {
    const start = text.slice(0, before).replace(/<\/?(?:source|said)>/g, '').length;
    const source = { start, end: start + words.length };
    const cue = { start: source.end + 1, end: source.end + 2 };
    const sentence = tagged.sentences.find((one) => one.start <= start && one.end > start)?.index ?? 0;
    return {
      rule: 'x',
      source,
      cue,
      content: [{ start: cue.end, end: cue.end + 1 }],
      addressee: null,
      via: null,
      lemma: 'say',
      act: 'state',
      negated: false,
      hedged: false,
      confidence: 1,
      sentence,
    };
  });
  const { claims, entities } = resolve(tagged, nest(drafts), { issuer: issuer ?? null });
  const speaker = claims[sources.findIndex(({ marked }) => marked)]?.speaker ?? null;
  return speaker === null ? null : (entities[speaker] ?? null);
}

describe('sieves', () => {
  for (const { id, examples } of SIEVES) {
    it.each(examples)(`${id}: $text`, (example) => {
      const found = speakerIn(example);
      expect(found?.name ?? null).toBe(example.speaker);
      if (example.side !== undefined) expect(found?.side ?? null).toBe(example.side);
    });
  }

  it('are all listed, once, each with a file of its own', () => {
    const files = readdirSync(new URL('../../src/rules/speakers', import.meta.url)).filter((file) => file !== 'index.ts');
    expect(SIEVES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});
