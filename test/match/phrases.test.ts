import { describe, expect, it } from 'vitest';
import { nounPhraseAfter } from '../../src/match/phrases/after.js';
import { nounPhraseBefore } from '../../src/match/phrases/before.js';
import { isTimePhrase } from '../../src/match/phrases/times.js';
import { clauseOf, groupOf, indexOf, textOf } from './helpers.js';

describe('nounPhraseBefore', () => {
  it.each([
    ['The tall old man said no.', 'The tall old man'],
    ['Deputy Finance Minister Ines Duarte said no.', 'Deputy Finance Minister Ines Duarte'],
    ['A spokesman for the coast guard said no.', 'A spokesman for the coast guard'],
    ['Officials in the ministry of health said no.', 'Officials in the ministry of health'],
    ["Keller's lawyer said no.", "Keller's lawyer"],
    ["The workers' union said no.", "The workers' union"],
    ['His two brothers said no.', 'His two brothers'],
    ['Duarte and Keller said no.', 'Duarte and Keller'],
    ['He said no.', 'He'],
    ['On Monday the mayor said no.', 'the mayor'],
    ['After the vote the mayor said no.', 'the mayor'],
    ['Keller (a doctor) said no.', 'Keller (a doctor)'],
    ['Slowly said no.', null],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, nounPhraseBefore(clause, groupOf(clause, 'said').from))).toBe(expected);
  });
});

describe('nounPhraseAfter', () => {
  it.each([
    ['He met the tall old man.', 'the tall old man'],
    ['He met Ines Duarte of the harbour union.', 'Ines Duarte of the harbour union'],
    ['He met them at noon.', 'them'],
    ['He met the mayor on Monday.', 'the mayor'],
    ['He met the mayor last week.', 'the mayor'],
    ['He met Keller and Duarte.', 'Keller and Duarte'],
    ['He met Keller and the mayor left.', 'Keller'],
    ['He met two of the nine judges.', 'two of the nine judges'],
    ['He met quickly.', null],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, nounPhraseAfter(clause, groupOf(clause, 'met').end))).toBe(expected);
  });

  it('leaves prepositional phrases to the caller on request', () => {
    const clause = clauseOf('He told the man from the harbour that it was late.');
    expect(textOf(clause, nounPhraseAfter(clause, groupOf(clause, 'told').end, false))).toBe('the man');
  });
});

describe('isTimePhrase', () => {
  it.each([
    ['He spoke Tuesday about it.', 'Tuesday', true],
    ['He spoke last week about it.', 'last', true],
    ['He spoke the last word about it.', 'last', false],
    ['He spoke French about it.', 'French', false],
  ])('%s %s', (text, word, expected) => {
    const clause = clauseOf(text);
    expect(isTimePhrase(clause, indexOf(clause, word))).toBe(expected);
  });
});
