/** Two wordings of one statement as one text. */
import { commonWords } from '../../diff/drift.js';
import type { Piece } from './piece.js';

const LONGEST = 150;
/** Of a longer run that both have, only the ends are shown. */
const RUN = 10;
const END = 4;

/** Pieces in text order, with one space between them. */
export function inlineDiff(first: string, other: string): Piece[] {
  const [a, b] = [first, other].map((text) =>
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .slice(0, LONGEST),
  );
  if (a === undefined || b === undefined) return [];
  const kept = commonWords(a.map(bare), b.map(bare));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...kept, [a.length, b.length] as const]) {
    add(pieces, 'gone', a.slice(i, x));
    add(pieces, 'new', b.slice(j, y));
    add(pieces, 'same', b.slice(y, y + 1));
    [i, j] = [x + 1, y + 1];
  }
  return pieces.map(shortened);
}

/** Case and marks aside: they are no drift. */
const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function add(pieces: Piece[], kind: Piece['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: `${last.text} ${words.join(' ')}` };
  else pieces.push({ kind, text: words.join(' ') });
}

function shortened(piece: Piece): Piece {
  const words = piece.text.split(' ');
  if (piece.kind !== 'same' || words.length <= RUN) return piece;
  return { kind: 'same', text: [...words.slice(0, END), '…', ...words.slice(-END)].join(' ') };
}
