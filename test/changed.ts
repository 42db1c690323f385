/** Texts that nobody wrote: words left out, doubled or turned, and phrases put in where none belongs. The same each time. */
import { random } from './random.mjs';

const PUT_IN = [
  ...[',', ', the mayor of Lund,', 'of the Rail Board', 'and Pedro Rojas', 'on Monday', ', who left,', '(the chair)', '–', ':', ';'],
  ...['not', 'his', 'the', 'two', 'Norwegian', 'said', 'that', 'old and very tired', 'Ana Lind', 'they', '“', '”', 'told reporters', 'by'],
  ...[
    "the town's",
    'according to the board',
    'which had never been seen before by anybody who lived there',
    'Dr',
    'it',
    '.',
    'as',
    'to deny',
  ],
  ...[
    'the union',
    'a spokesman for',
    'had',
    'whether',
    'claims',
    'in a letter',
    '3 March',
    'its',
    'both',
    'another',
    'of',
    'Holm',
    '?',
    '(RB)',
  ],
] as const;

/** The text with a change about every so many words. */
export function changed(text: string, seed: number, every = 6): string {
  const next = random(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
  const words = text.split(' ');
  for (let changes = Math.ceil(words.length / every); changes > 0; changes--) {
    const at = Math.floor(next() * words.length);
    const way = Math.floor(next() * 5);
    if (way === 0) words.splice(at, 1);
    else if (way === 1) words.splice(at, 0, words[at] ?? '');
    else if (way === 2) words.splice(at, 2, ...words.slice(at, at + 2).toReversed());
    else words.splice(at, 0, pick(PUT_IN) ?? '');
  }
  return words.join(' ').replaceAll(/ (?=[,.;:?”)])/g, '');
}
