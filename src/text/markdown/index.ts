/** Markdown as a reader sees it: its words without the markup, a line for each paragraph, heading, item and cell. */
import type { Excluded } from '../../model.js';
import { withoutRanges } from '../comments.js';
import type { Edit } from '../edits.js';
import { bounded } from './bounded.js';
import { parse } from './parse.js';
import { gather } from './pieces.js';
import type { Found, Markup, Piece } from './types.js';

export type { Markup };

export interface Markdown {
  /** What is to be cut or to be read as something else, in text order. */
  readonly edits: readonly Edit[];
  readonly markup: readonly Markup[];
  readonly excluded: readonly Excluded[];
}

const NONE: Markdown = { edits: [], markup: [], excluded: [] };
/** Parsing takes long; a longer text is a collection, and read as it stands. UTF-16 units. */
const LONGEST = 200_000;
/** A link to an address: no text has one by accident, nor two words or phrases between double asterisks. */
const LINK = /\]\((?:https?:\/\/|mailto:)[^\s()]+/u;
/** Inside a line: questions, headings and times of day in front of it are told by their asterisks. */
const STRONG = /(?<=[^\s*] )\*\*(?=[^\s*])[^*\r\n]{0,120}[^\s*]\*\*(?![*\p{L}\p{N}])/gu;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/u;

/** What of a text is Markdown: of one whose path says so, everything that is; of any other that holds a link or emphasis, what is not there by accident. */
export function markdownOf(text: string, path: string): Markdown {
  const plain = !/\.(?:md|markdown)$/iu.test(path);
  if (text.length > LONGEST || (plain && !isMarked(text))) return NONE;
  const found: Found = { pieces: [], markup: [], excluded: plain ? [] : frontMatter(text), line: 0 };
  const readable = bounded(withoutRanges(text, found.excluded));
  if (readable === null) return NONE;
  gather(text, parse(readable, plain), found);
  return { edits: editsAround(text, found.pieces, plain), markup: found.markup, excluded: found.excluded };
}

const isMarked = (text: string): boolean => LINK.test(text) || (text.match(STRONG)?.length ?? 0) > 1;

function frontMatter(text: string): Excluded[] {
  const end = FRONT_MATTER.exec(text)?.[0].length;
  return end === undefined ? [] : [{ start: 0, end, reason: 'front-matter' }];
}

/** Whatever lies between the pieces is cut, but for the ends of lines. */
function editsAround(text: string, pieces: readonly Piece[], plain: boolean): Edit[] {
  const edits: Edit[] = [];
  let before: Piece = { start: 0, end: 0, line: -1 };
  for (const piece of pieces) {
    edits.push(...between(text, before, piece), ...within(text, piece, plain));
    before = piece;
  }
  return [...edits, ...between(text, before, { start: text.length, end: text.length, line: -1 })];
}

function between(text: string, before: Piece, piece: Piece): Edit[] {
  const gap = text.slice(before.end, piece.start);
  const sameLine = before.line === piece.line || before.line < 0 || piece.line < 0;
  if (gap === '' && sameLine) return [];
  const ends = gap.match(/\r\n|[\r\n]/gu)?.length ?? 0;
  const put = before.line === piece.line ? '' : '\n'.repeat(Math.min(2, Math.max(1, ends)));
  return put === gap ? [] : [{ start: before.end, end: piece.start, put }];
}

/** Backslashes before marks, and the ends of lines with the quote marks of the next one. */
const INSIDE = /\\(?=[!-/:-@[-`{-~])|[ \t]*(?:\r\n|[\r\n])[ \t>]*/gu;

/** Wrapped lines are one; in a plain text its width tells whether they are. */
function within(text: string, { start, end }: Piece, plain: boolean): Edit[] {
  return Array.from(text.slice(start, end).matchAll(INSIDE), (match) => {
    const put = match[0] === '\\' ? '' : plain ? '\n' : ' ';
    return { start: start + match.index, end: start + match.index + match[0].length, put };
  });
}
