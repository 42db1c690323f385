import { describe, expect, it } from 'vitest';
import { firstTokenAt, quotationWords, sentenceEnd } from '../../../src/attribution/clause/clause.js';
import { clauseOf, groupOf, textOf } from '../../clauses.js';
import { prepare } from '../../english.js';
import { stepsOf } from '../../reaches.js';

describe('verb groups', () => {
  it.each([
    [
      'She has not yet pointed out the flaw.',
      'pointed',
      'has not yet pointed out',
      { lemma: 'point', particle: 'out', negated: true, finite: true },
    ],
    ['He did not say that.', 'say', 'did not say', { lemma: 'say', negated: true, modal: null }],
    ["They shouldn't pay.", 'pay', "shouldn't pay", { modal: 'should', negated: true }],
    ['The deal was signed.', 'signed', 'was signed', { passive: true, finite: true }],
    ['The deal has been signed.', 'signed', 'has been signed', { passive: true }],
    ['He has signed the deal.', 'signed', 'has signed', { passive: false, finite: true }],
    ['She told him to leave.', 'leave', 'to leave', { infinitive: true, finite: false }],
    ['The dam is thought to be leaking.', 'leaking', 'to be leaking', { infinitive: true, gerund: false }],
    ['He left, adding that he was tired.', 'adding', 'adding', { gerund: true, finite: false }],
    ['He would appeal.', 'appeal', 'would appeal', { modal: 'would', copula: false }],
    ['The house was cold.', 'was', 'was', { copula: true, lemma: 'be', finite: true }],
    ['He has a boat.', 'has', 'has', { copula: true }],
  ])('%s → %s', (text, head, written, expected) => {
    const clause = clauseOf(text);
    const group = groupOf(clause, head);
    expect(textOf(clause, group)).toBe(written);
    expect(group).toMatchObject(expected);
  });

  it('finds none where there is no verb', () => {
    expect(clauseOf('A quiet night in the harbour.').groups).toEqual([]);
  });
});

describe('quotationWords', () => {
  it('takes the marks along, over sentences', () => {
    const tagged = prepare('He said: “We stay. Nobody leaves.” Then he left.');
    const words = tagged.quotations.map((quotation) => quotationWords(tagged, quotation));
    expect(words.map(({ from, end }) => tagged.text.slice(tagged.tokens[from]?.start, tagged.tokens[end - 1]?.end))).toEqual([
      '“We stay. Nobody leaves.”',
    ]);
  });
});

describe('firstTokenAt', () => {
  it('finds the token at or after every offset', () => {
    const tagged = prepare('He said no. She left.');
    for (let offset = 0; offset <= tagged.text.length; offset++) {
      const expected = tagged.tokens.filter(({ start }) => start < offset).length;
      expect(firstTokenAt(tagged, offset)).toBe(expected);
    }
  });
});

describe('sentenceEnd', () => {
  it.each([
    ['Nobody stays.', 'stays'],
    ['Nobody stays!?', 'stays'],
    ['He said: “Nobody stays.”', '”'],
  ])('%s', (text, last) => {
    const clause = clauseOf(text);
    expect(clause.tagged.tokens[sentenceEnd(clause) - 1]?.text).toBe(last);
  });
});

describe('a phrase between "have" and its verb', () => {
  const firstOf = (text: string, head: string): string => {
    const clause = clauseOf(text);
    return clause.tagged.tokens[groupOf(clause, head).from]?.text ?? '';
  };

  it.each([
    ['Crews have for years been saying so.', 'saying', 'have'],
    ['Crews have for years said so.', 'said', 'have'],
    ['Crews have in the hall singing men.', 'singing', 'singing'],
  ])('%s, %s: %s', (text, head, expected) => {
    expect(firstOf(text, head)).toBe(expected);
  });

  it('has up to five words behind its preposition', () => {
    expect(stepsOf('Crews have in the% past described it.', 'old', (text) => firstOf(text, 'described'))).toBe('have; 4: described');
  });
});
