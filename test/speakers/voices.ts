import { expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** Name and side of whoever makes the last claim. */
function lastVoice(text: string): string {
  const { claims } = assemble([extractDocument(text, '0.txt')], {});
  const speaker = claims.at(-1)?.speaker;
  return `${speaker?.name ?? '-'} | ${speaker?.side ?? '-'}`;
}

/** A table of texts, each with the voice of its last claim. */
export const expectVoices = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%s', (text, voice) => expect(lastVoice(text)).toBe(voice));
};
