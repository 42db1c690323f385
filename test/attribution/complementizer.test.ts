import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

const DROPPED: readonly (readonly [string, string])[] = [
  ['The mayor said that the bridge was safe.', 'the bridge was safe'],
  ['The mayor told reporters on Monday that “the bridge is safe.”', '“the bridge is safe.”'],
  ['The mayor said the bridge was safe.', 'the bridge was safe'],
];

const contents = (text: string, complementizer?: 'drop' | 'keep'): string[] =>
  extractDocument(text, 'a.txt', complementizer && { complementizer }).claims.flatMap(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  );

describe('complementizer', () => {
  it.each(DROPPED)('leaves "that" out by default: %s', (text, content) => {
    expect(contents(text)).toEqual([content]);
    expect(contents(text, 'drop')).toEqual([content]);
  });

  it.each(DROPPED)('takes "that" along where asked for: %s', (text, content) => {
    expect(contents(text, 'keep')).toEqual([text.includes(`that ${content}`) ? `that ${content}` : content]);
  });

  it('takes no word that is the source', () => {
    const text = 'The mayor read a report that said “the bridge is safe.”';
    expect(contents(text, 'keep')).toEqual(contents(text));
  });
});
