import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

const sources = (text: string, keep = false): (string | undefined)[] =>
  extractDocument(text, 'a.txt', keep ? { complementizer: 'keep' } : {}).claims.map(({ source }) =>
    source?.start !== undefined ? text.slice(source.start, source.end) : undefined,
  );

describe('withAntecedents', () => {
  it.each([
    ['The judge thanked the engineer, who warned that the dam would burst.', 'the engineer'],
    ['It was a letter from the union, which said that the pay was too low.', 'a letter from the union'],
    ['She met two farmers who said that the wells were dry.', 'two farmers'],
    ['He works with Ana Lind, who told the court that the gate was locked.', 'Ana Lind'],
    ['The prize went to a baker who said that he had never won anything.', 'a baker'],
  ])('in %j the source is %j', (text, source) => {
    expect(sources(text)).toContain(source);
  });

  it('keeps the pronoun in the convention of corpora that mark it', () => {
    expect(sources('She met two farmers who said that the wells were dry.', true)).toEqual(['who']);
  });
});
