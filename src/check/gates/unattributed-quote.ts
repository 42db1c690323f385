import { z } from 'zod';
import { gate } from '../gate.js';
import type { Quote } from '../types.js';
import { quoted, wordingKey, wordsOf } from '../wording.js';

export default gate({
  id: 'unattributed-quote',
  description: 'Quoted words that nobody says.',
  advice: 'Say who is quoted, or take the marks away.',
  scope: 'document',
  level: 'warning',
  options: { minWords: z.int().min(1).default(6).describe('Shorter quotations may be terms, titles or irony.') },
  examples: {
    passes: [
      {
        says: 'The quotation has a speaker.',
        documents: {
          'dam.md':
            '<claim speaker="Mara Lind"><content>“The dam will hold for another twenty years,”</content> <source>Mara Lind</source> <cue>said</cue></claim>.',
        },
      },
      {
        says: 'The name beside it says whose it is, with no verb.',
        documents: {
          'dam.md':
            '<claim speaker="Mara Lind"><source>Mara Lind</source>: <content>“The dam will hold for another twenty years.”</content></claim>',
        },
      },
      { says: 'A term in marks is no statement.', documents: { 'dam.md': 'The village calls it the “old lady of the valley”.' } },
      { says: 'A title is no statement.', documents: { 'film.md': 'She wrote “The Long Road to the Northern Lakes” in a year.' } },
    ],
    fails: [
      {
        says: 'A long quotation stands alone.',
        documents: { 'dam.md': 'The meeting was short. <find>“The dam will hold for another twenty years at least.”</find> Nobody asked.' },
      },
      {
        says: 'The limit is up to you.',
        documents: { 'dam.md': 'The banner read large: <find>“No more dams”</find>.' },
        options: { minWords: 3 },
      },
    ],
  },
  find: ({ documents, quotesOf }, { minWords }) =>
    documents
      .flatMap(quotesOf)
      .filter((quote) => quote.saidBy.length === 0 && wordsOf(quote.text).length >= minWords && !isTitle(quote))
      .map((quote) => ({
        message: `nobody is named for ${quoted(quote.text)}`,
        spot: quote,
        claims: [],
        related: [],
        identity: wordingKey(quote.text),
      })),
});

const SMALL_WORD = /^\p{Ll}{1,4}$/u;

/** A title has a capital on every word but the small ones. */
function isTitle({ text }: Quote): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORD.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
  );
}
