import { describe, expect, it } from 'vitest';
import { signatureAbove, signatureBelow } from '../../../src/attribution/subjects/signatures.js';
import { clauseOfWord, textOf } from '../../clauses.js';
import { stepsOf } from '../../reaches.js';

const QUOTATION = '“The kiln held.”';

function signed(text: string, find: typeof signatureBelow): string | null {
  const { clause, at } = clauseOfWord(text, 'The');
  return textOf(clause, find(clause, at - 1));
}

describe('a name below a quotation', () => {
  it.each([
    ['Ana Reyes', 'Ana Reyes'],
    ['Ana Reyes, Velm', 'Ana Reyes, Velm'],
    // A first name that is a word of another kind too.
    ['Sunny Holm', 'Sunny Holm'],
    // What the words are about stands in front.
    ['Roads: Ana Reyes', 'Ana Reyes'],
    ['Roads and bus stops: Ana Reyes', 'Ana Reyes'],
    ['Roads and old bus stops: Ana Reyes', null],
    // No name, no whole one, a sentence, a line of a text, words in marks.
    ['Bread in Velm', null],
    ['Roads: Velm', null],
    ['Roads: Norway', null],
    ['Roads: the Guild', null],
    ['wood Reyes', null],
    ['Ana Reyes left', null],
    ['Ana Reyes.', null],
    ['Ana Reyes. Velm', null],
    ['“Ana Reyes”', null],
  ])('%s: %s', (line, expected) => {
    expect(signed(`${QUOTATION}\n\n${line}`, signatureBelow)).toBe(expected);
  });

  it('has not more than fourteen words and marks', () => {
    const below = (text: string): string => signed(`${QUOTATION}\n\n${text}`, signatureBelow) ?? '–';
    expect(stepsOf('Ana Reyes, a % baker', 'good', below)).toBe('Ana Reyes, a baker; 10: –');
  });

  it.each([
    [QUOTATION, null],
    [`It rained. ${QUOTATION}\n\nAna Reyes`, null],
    [`${QUOTATION} It rained.\n\nAna Reyes`, null],
    [`${QUOTATION}\n\nAna Reyes\n\n“We stay.”\n\nKari Holm`, 'Ana Reyes'],
    [`“We stay.”\n\nKari Holm\n\n${QUOTATION}\n\nAna Reyes`, 'Ana Reyes'],
    // Here the names stand above.
    [`Kari Holm, baker\n\n${QUOTATION}\n\nAna Reyes, Velm`, null],
    [`It rained.\n\nKari Holm, baker\n\n“We stay.”\n\nPetra Novak, baker\n\n${QUOTATION}\n\nAna Reyes, Velm`, null],
  ])('%j: %s', (text, expected) => {
    expect(signed(text, signatureBelow)).toBe(expected);
  });
});

describe('a name above a quotation', () => {
  it.each([
    ['Ana Reyes, baker', 'Ana Reyes, baker'],
    ['Ana Reyes (54)', 'Ana Reyes (54)'],
    ['Roads: Ana Reyes', 'Ana Reyes'],
    ['It rained.\n\nAna Reyes, baker', 'Ana Reyes, baker'],
    ['Kari Holm, baker\n\n“We stay.”\n\nAna Reyes, baker', 'Ana Reyes, baker'],
    // A name alone is as likely a heading.
    ['Ana Reyes', null],
    // That of the quotation before.
    ['“We stay.”\n\nAna Reyes, baker', null],
    ['It rained.', null],
  ])('%j: %s', (above, expected) => {
    expect(signed(`${above}\n\n${QUOTATION}`, signatureAbove)).toBe(expected);
  });
});
