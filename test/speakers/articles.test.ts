import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nest } from '../../src/attribution/nest.js';
import type { Draft } from '../../src/document.js';
import { resolve } from '../../src/speakers/resolve.js';
import { prepare } from '../english.js';

const FOLDER = 'fixtures/speakers';
/** {the source|who speaks|for whom}, "-" for nobody. */
const MARK = /\{([^|}]*)\|([^|}]*)\|([^|}]*)\}/g;

interface Marked {
  readonly text: string;
  readonly sources: readonly { readonly start: number; readonly end: number; readonly expected: string }[];
}

function unmark(marked: string): Marked {
  const sources: { start: number; end: number; expected: string }[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: source = '', 2: speaker, 3: side } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    sources.push({ start: text.length, end: text.length + source.length, expected: `${source} → ${speaker} (${side})` });
    text += source;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), sources };
}

function speakersIn({ text, sources }: Marked): string[] {
  const tagged = prepare(text);
  const drafts = sources.map(({ start, end }): Draft => {
    const cue = { start: end + 1, end: end + 2 };
    const sentence = tagged.sentences.find((one) => one.start <= start && one.end > start)?.index ?? 0;
    const content = [{ start: cue.end, end: cue.end + 1 }];
    const none = { addressee: null, via: null, negated: false, hedged: false } as const;
    return { ...none, rule: 'x', source: { start, end }, cue, content, lemma: 'say', act: 'state', confidence: 1, sentence };
  });
  const { claims, entities } = resolve(tagged, nest(drafts), {});
  return claims.map(({ speaker }, index) => {
    const { start, end } = sources[index] ?? { start: 0, end: 0 };
    const entity = speaker === null ? null : entities[speaker];
    return `${text.slice(start, end)} → ${entity?.name ?? '-'} (${entity?.side ?? '-'})`;
  });
}

describe('speakers of whole articles', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const marked = unmark(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect(marked.sources.length).toBeGreaterThan(5);
    expect(speakersIn(marked)).toEqual(marked.sources.map(({ expected }) => expected));
  });
});
