import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

const text = (source: string, span: { start: number; end: number } | null): string => (span ? source.slice(span.start, span.end) : '–');

/** "source: content" of each claim. */
const said = (source: string): string[] =>
  extractDocument(source, 'a.txt').claims.map(
    (claim) => `${text(source, claim.source)}: ${claim.content.map((span) => text(source, span)).join(' […] ')}`,
  );

describe('a semicolon in front of another voice', () => {
  it.each([
    [
      'The mayor said that the bridge was safe; the bridge, engineers said, was not.',
      ['The mayor: the bridge was safe', 'engineers: the bridge […] was not'],
    ],
    ['The mayor said that the bridge was safe; residents, that it was not.', ['The mayor: the bridge was safe']],
  ])('%s', (source, claims) => expect(said(source)).toEqual(claims));
});

describe('where hearsay comes from', () => {
  it.each([
    ['It was said from the office that nobody would be paid.', ['the office: nobody would be paid']],
    [
      'It was said from the offices of the harbour board that nobody would be paid.',
      ['the offices of the harbour board: nobody would be paid'],
    ],
  ])('%s', (source, claims) => expect(said(source)).toEqual(claims));
});

describe('a quotation and its verb', () => {
  it.each([
    ['Said Keller: “The port is shut.”', ['Keller: “The port is shut.”']],
    ['“The port is shut,” said Keller.', ['Keller: “The port is shut,”']],
    ['“The deal” — he paused — “is dead,” said Keller.', ['Keller: “The deal” […] “is dead,”']],
    ['Keller released the following statement: “The port is shut.”', ['Keller: “The port is shut.”']],
    ['Keller shouted “Come home!” from the pier.', ['Keller: “Come home!”']],
    ['Keller said “the port” was shut.', ['Keller: “the port” was shut']],
  ])('%s', (source, claims) => expect(said(source)).toEqual(claims));
});

describe('names under or above quotations', () => {
  const block = (name: string, more: string) =>
    `“The port is shut and nobody was told.”\n${name}\n“The road is worse than it was last year.”\n${more}\n`;
  it.each([
    [block('Ana Reyes, baker', 'Tom Hale, nurse'), ['Ana Reyes, baker', 'Tom Hale, nurse']],
    [block('Ana Reyes (54)', 'Tom Hale (61)'), ['Ana Reyes (54)', 'Tom Hale (61)']],
    [block('Ana Reyes came, a baker', 'Tom Hale left, a nurse'), []],
  ])('%j', (source, names) => {
    expect(extractDocument(source, 'a.txt').claims.flatMap((claim) => (claim.source ? [text(source, claim.source)] : []))).toEqual(names);
  });
});
