import { describe, expect, it } from 'vitest';
import { prepare } from '../../../english.js';

const posOf = (text: string, word: string): string | undefined => prepare(text).tokens.find((token) => token.text === word)?.pos;

describe('a word by its neighbours', () => {
  it.each([
    // A day of one word between who said it and the verb.
    ['Brennar, a bank, today said it was sold.', 'today', 'adverb'],
    ['Brennar, a bank, yesterday announced the sale.', 'yesterday', 'adverb'],
    ['Brennar Oil (BRN) tonight said it was sold.', 'tonight', 'adverb'],
    // Bodies that one tells things to, though the words are verbs as well.
    ['Villagers reported the theft to police.', 'police', 'noun'],
    ['They went to court on Monday.', 'court', 'noun'],
    // Who one is, in front of "who".
    ['A village chief who lost his barn said no.', 'chief', 'noun'],
    ['A bank official who lost his barn said no.', 'official', 'noun'],
    ['The chief planner who drew it said no.', 'chief', 'adjective'],
    ['The army was sent to police the streets.', 'police', 'verb'],
    // Behind a verb of saying no other finite verb stands at once.
    ['The union said pay was low.', 'pay', 'noun'],
    ['He said sleep was short.', 'sleep', 'noun'],
    ['The minister admitted mistakes.', 'mistakes', 'noun'],
    ['The minister admitted mistakes in the tender.', 'mistakes', 'noun'],
    // A body's people from outside.
    ['The bank asked its outside counsel.', 'outside', 'adjective'],
    ['He stood outside the bank.', 'outside', 'preposition'],
    // Who one is, behind an owner.
    ["Kenya's premier, Ana Lund, said so.", 'premier', 'noun'],
    ["The party's hopeful, Ana Lund, said so.", 'hopeful', 'noun'],
    // A past that is written as the base is.
    ['The Central Bank forecast inflation of 4%.', 'forecast', 'verb'],
    ['The growth forecast was cut.', 'forecast', 'noun'],
  ])('%s: %s is a %s', (text, word, pos) => expect(posOf(text, word)).toBe(pos));
});
