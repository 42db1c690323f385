import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnnotationFile, findGold } from '../../src/eval/layout.js';

const brief = ({ file, annotator }: AnnotationFile): string => `${basename(file)} by ${annotator || 'nobody'}`;

describe('findGold', () => {
  it('finds text/ and attributions/', () => {
    const gold = findGold('fixtures/eval/split');
    if (gold.format !== 'brat') throw new Error(gold.format);
    expect(gold.documents.map(({ text, annotations }) => [basename(text), annotations.map(brief)])).toEqual([
      ['harbour.txt', ['harbour_anna.ann by anna', 'harbour_ben.ann by ben']],
      ['lighthouse.txt', ['lighthouse_anna.ann by anna']],
    ]);
    expect(gold.strays.map((file) => basename(file))).toEqual(['gone_anna.ann']);
  });

  it('finds .txt and .ann side by side, underscores in their names', () => {
    const gold = findGold('fixtures/eval/flat');
    if (gold.format !== 'brat') throw new Error(gold.format);
    expect(gold.documents.map(({ text, annotations }) => [basename(text), annotations.map(brief)])).toEqual([
      ['tide.txt', ['tide.ann by nobody']],
      ['tide_table.txt', ['tide_table_anna.ann by anna']],
    ]);
  });

  it.each(['fixtures/eval/own', 'fixtures/eval/own/harbour.json'])('finds gold of our own: %s', (path) => {
    expect(findGold(path)).toEqual({ format: 'claims', files: ['fixtures/eval/own/harbour.json'], directory: 'fixtures/eval/own' });
  });

  it.each(['fixtures/eval/nowhere', 'fixtures/eval/own/harbour.txt', 'fixtures/eval/split/text'])('names what is no gold: %s', (path) => {
    expect(() => findGold(path)).toThrow(path);
  });
});
