import { expect } from 'vitest';
import { nest } from '../../src/attribution/nest.js';
import type { Draft, EntityFact } from '../../src/document.js';
import { resolve } from '../../src/speakers/resolve.js';
import { prepare } from '../english.js';

/** {the source|who speaks}, "-" for nobody. */
const MARK = /\{([^|}]*)\|([^|}]*)\}/g;

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** What is expected of each marked source, and what is found, as "source → speaker". */
export function whoIn(marked: string): { expected: string[]; found: string[]; entities: readonly EntityFact[] } {
  const { text, asked } = unmark(marked);
  const tagged = prepare(text);
  const drafts = asked.map(({ start, end }): Draft => {
    const cue = { start: end + 1, end: end + 2 };
    const sentence = tagged.sentences.find((one) => one.start <= start && one.end > start)?.index ?? 0;
    const none = { addressee: null, via: null, negated: false, hedged: false } as const;
    return { ...none, rule: 'x', source: { start, end }, cue, content: [cue], lemma: 'say', act: 'state', confidence: 1, sentence };
  });
  const { claims, entities } = resolve(tagged, nest(drafts), {});
  const found = claims.map(({ speaker }) => (speaker === null ? '-' : (entities[speaker]?.name ?? '-')));
  const show = (name: string, at: number): string => `${text.slice(asked[at]?.start, asked[at]?.end)} → ${name}`;
  return { expected: asked.map(({ name }, at) => show(name, at)), found: found.map(show), entities };
}

/** Expects each marked source to be whom the mark says. */
export function expectWho(marked: string): void {
  const { expected, found } = whoIn(marked);
  expect(found).toEqual(expected);
}

/** The sides of the speakers of the marked sources, in their order. */
export function sidesIn(marked: string): (string | null)[] {
  const { found, entities } = whoIn(marked.replaceAll(/\{([^}]*)\}/g, '{$1|-}'));
  return found.map((line) => {
    const name = line.split(' → ')[1];
    return entities.findLast((entity) => entity.name === name)?.side ?? null;
  });
}

function unmark(marked: string): { text: string; asked: readonly Asked[] } {
  const asked: Asked[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: source = '', 2: name = '' } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    asked.push({ start: text.length, end: text.length + source.length, name });
    text += source;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), asked };
}
