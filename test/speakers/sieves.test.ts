import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nest } from '../../src/attribution/nest.js';
import type { Draft } from '../../src/document.js';
import { resolve } from '../../src/speakers/resolve.js';
import { SIEVES } from '../../src/speakers/sieves/index.js';
import type { Example } from '../../src/speakers/who/sieve.js';
import { prepare } from '../english.js';

const MARK = /<\/?(?:source|said)(?: (?:added|heard))?>/g;
const LEMMAS: ReadonlyMap<string, string> = new Map([
  [' added', 'add'],
  [' heard', 'hear'],
]);

interface Answered {
  readonly speaker: { readonly name: string | null; readonly side: string | null } | null;
  /** Id of the sieve that answered. */
  readonly method: string;
}

/** Resolves every marked source as one that speaks: <source> is the one asked for, <said> speaks before it; "added" or "heard" is its verb. */
function answerTo({ text, issuer }: Example): Answered {
  const marked = [...text.matchAll(/<(source|said)( added| heard)?>(.*?)<\/\1>/g)];
  const tagged = prepare(text.replace(MARK, ''));
  const drafts = marked.map((found): Draft => {
    const start = text.slice(0, found.index).replace(MARK, '').length;
    const source = { start, end: start + (found[3] ?? '').length };
    const cue = { start: source.end + 1, end: source.end + 2 };
    return {
      rule: 'x',
      source,
      cue,
      content: [{ start: cue.end, end: cue.end + 1 }],
      addressee: null,
      via: null,
      lemma: LEMMAS.get(found[2] ?? '') ?? 'say',
      act: 'state',
      negated: false,
      hedged: false,
      confidence: 1,
      sentence: tagged.sentences.find((one) => one.start <= start && one.end > start)?.index ?? 0,
    };
  });
  const { claims, entities } = resolve(tagged, nest(drafts), { issuer: issuer ?? null });
  const claim = claims[marked.findIndex((found) => found[1] === 'source')];
  const speaker = claim?.speaker ?? null;
  return { speaker: speaker === null ? null : (entities[speaker] ?? null), method: claim?.resolution.method ?? '' };
}

describe('sieves', () => {
  for (const { id, examples } of SIEVES) {
    it.each(examples)(`${id}: $text`, (example) => {
      const { speaker, method } = answerTo(example);
      expect(speaker?.name ?? null).toBe(example.speaker);
      expect(method).toBe(id);
      if (example.side !== undefined) expect(speaker?.side ?? null).toBe(example.side);
    });
  }

  it('are all listed, once, each with a file of its own', () => {
    const files = readdirSync(new URL('../../src/speakers/sieves', import.meta.url)).filter((file) => file !== 'index.ts');
    expect(SIEVES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});
