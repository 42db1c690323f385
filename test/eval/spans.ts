import type { Range } from '../../src/document.js';
import type { Attribution, Found } from '../../src/eval/types.js';

/** The n-th place of some words in a text. */
export function at(text: string, words: string, nth = 1): Range {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** An attribution of a text by its words. Pieces of content are joined by " | "; '' stands for nothing. */
export function attribution(text: string, source: string, cue: string, content: string): Attribution {
  const list = (words: string): Range[] => (words === '' ? [] : words.split(' | ').map((piece) => at(text, piece)));
  return { id: null, within: null, source: list(source), cue: list(cue), content: list(content) };
}

/** A found claim of a text by its words. */
export function claim(text: string, words: readonly [string, string, string], rest: Partial<Found> = {}): Found {
  const { source, cue, content } = attribution(text, ...words);
  const worded = (range: Range) => ({ ...range, text: text.slice(range.start, range.end) });
  return {
    id: words.join('/'),
    document: 'a.txt',
    source: source[0] ? worded(source[0]) : null,
    cue: cue[0] ? worded(cue[0]) : null,
    content: { text: content.map((range) => worded(range).text).join(' […] '), spans: content.map(worded) },
    within: null,
    denies: null,
    speaker: null,
    act: 'state',
    kind: 'indirect',
    via: null,
    rule: 'said-that',
    confidence: 0.9,
    ...rest,
  };
}
