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
  ])('%s: %s is a %s', (text, word, pos) => expect(posOf(text, word)).toBe(pos));
});
