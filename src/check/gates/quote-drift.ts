import { z } from 'zod';
import { groupBy } from '../../group.js';
import { gate } from '../gate.js';
import { clusters } from '../similar.js';
import type { Facts, Problem, Quote } from '../types.js';
import { quoted, similarity, wordingKey, wordsOf } from '../wording.js';

export default gate({
  id: 'quote-drift',
  description: 'One quotation is worded differently in several documents.',
  advice: 'Quote what was said; if it is a translation, settle on one.',
  scope: 'corpus',
  level: 'warning',
  options: {
    minWords: z.int().min(1).default(6).describe('Shorter quotations are alike by chance.'),
    minSimilarity: z.number().min(0).max(1).default(0.6).describe('How much of the words two wordings of one quotation share, 0–1.'),
  },
  examples: {
    passes: [
      {
        says: 'The same words, in other marks.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><content>“We will never leave this valley to the water,”</content> <source>Lind</source> <cue>said</cue></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue>: <content>"We will never leave this valley to the water."</content></claim>',
        },
      },
      {
        says: 'Quoting a part is no other wording.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><content>“We will never leave this valley to the water, and we will rebuild,”</content> <source>Lind</source> <cue>said</cue></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue>: <content>“We will never leave this valley to the water.”</content></claim>',
        },
      },
      {
        says: 'Two people may say nearly the same.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><content>“We will never leave this valley to the water,”</content> <source>Lind</source> <cue>said</cue></claim>.',
          'b.md':
            '<claim speaker="Jonas Berg"><source>Berg</source> <cue>said</cue>: <content>“We shall never leave this valley to the river.”</content></claim>',
        },
      },
    ],
    fails: [
      {
        says: 'A word has changed.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><content>“We will never leave this valley to the water,”</content> <source>Lind</source> <cue>said</cue></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue>: <content><find>“We will never surrender this valley to the water.”</find></content></claim>',
        },
      },
      {
        says: 'The wording of most documents is taken for the right one.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><content><find>“We will never surrender this valley to the water,”</find></content> <source>Lind</source> <cue>said</cue></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue>: <content>“We will never leave this valley to the water.”</content></claim>',
          'c.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue>: <content>“We will never leave this valley to the water.”</content></claim>',
        },
      },
    ],
  },
  find: (facts, { minWords, minSimilarity }) =>
    [...groupBy(spokenQuotes(facts, minWords), (quote) => quote.saidBy[0]?.speaker?.id).values()]
      .flatMap((quotes) => clusters(quotes, (quote) => wordsOf(quote.text), minSimilarity))
      .flatMap((cluster) => drifts(cluster, minSimilarity)),
});

function spokenQuotes({ documents, quotesOf }: Facts, minWords: number): Quote[] {
  const quotes = documents.flatMap(quotesOf);
  return quotes.filter(({ saidBy, text }) => (saidBy[0]?.speaker ?? null) !== null && wordsOf(text).length >= minWords);
}

/** Every wording that is like the usual one of its cluster and no part of it, at its first place outside of the usual one's documents. */
function drifts(cluster: readonly Quote[], least: number): Problem[] {
  const wordings = [...groupBy(cluster, ({ text }) => wordingKey(text))].map(([key, quotes]) => ({ key, quotes }));
  const usual = wordings.reduce(
    (best, next) => (next.quotes.length > best.quotes.length ? next : best),
    wordings[0] ?? { key: '', quotes: [] },
  );
  const homes = new Set(usual.quotes.map(({ document }) => document));
  return wordings.flatMap(({ key, quotes }) => {
    const quote = quotes.find(({ document }) => !homes.has(document));
    const original = usual.quotes[0];
    if (!quote || !original || isPart(key, usual.key) || isPart(usual.key, key)) return [];
    // Two wordings may be in one cluster through a third alone.
    if (similarity(new Set(key.split(' ')), new Set(usual.key.split(' '))) < least) return [];
    return [problem(quote, original, [key, usual.key])];
  });
}

function isPart(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function problem(quote: Quote, original: Quote, [key, usual]: readonly [string, string]): Problem {
  const speaker = quote.saidBy[0]?.speaker?.name ?? '';
  return {
    message: `${speaker} is quoted as ${quoted(quote.text)}, in ${original.document} as ${quoted(original.text)} (${changed(usual, key)})`,
    spot: quote,
    claims: [...quote.saidBy, ...original.saidBy].map((claim) => claim.id),
    related: [original],
    identity: [key, usual].sort().join(' | '),
  };
}

/** The words that only one of the wordings has. */
function changed(from: string, to: string): string {
  const [old, now] = [from.split(' '), to.split(' ')];
  const gone = old.filter((word) => !now.includes(word)).join(' ');
  const come = now.filter((word) => !old.includes(word)).join(' ');
  return gone === '' && come === '' ? 'other order' : `${gone || 'nothing'} → ${come || 'nothing'}`;
}
