import type { Nodes } from 'mdast';
import type { Range } from '../../document.js';
import { wordsOfHtml } from './html.js';
import type { Found } from './types.js';

/** What is left out as a block, and what that is called. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['code', 'code-block'],
  ['definition', 'link-definition'],
]);
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'break']);
const INLINE: ReadonlySet<string> = new Set(['link', 'linkReference', 'emphasis', 'strong', 'delete']);

/** Gathers the words of a tree in text order, and the markup around them. */
export function gather(text: string, node: Nodes, found: Found): void {
  const range = rangeOf(node);
  const reason = LEFT_OUT.get(node.type);
  if (reason !== undefined) found.excluded.push({ ...range, reason });
  if (LINES.has(node.type)) found.line += 1;
  if (node.type === 'text') found.pieces.push({ ...withoutNextLine(text, range), line: found.line });
  if (node.type === 'inlineCode') noteCode(text, range, found);
  if (node.type === 'html') wordsOfHtml(text, range, found);
  if (!('children' in node)) return;
  if (INLINE.has(node.type)) noteMarkup(node.children, range, found);
  for (const child of node.children) gather(text, child, found);
  if (LINES.has(node.type)) found.line += 1;
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A parser that has looked for an end in vain takes what stands before the next line, blanks or marks of a quotation, for text. */
function withoutNextLine(text: string, { start, end }: Range): Range {
  const mark = /\n[ \t>]+$/u.exec(text.slice(start, end));
  return { start, end: mark ? start + mark.index + 1 : end };
}

function noteMarkup(children: readonly Nodes[], range: Range, { markup }: Found): void {
  const first = children[0];
  const last = children.at(-1);
  if (first && last) markup.push({ ...range, inner: { start: rangeOf(first).start, end: rangeOf(last).end } });
}

function noteCode(text: string, range: Range, { pieces, markup, line }: Found): void {
  const inner = insideCode(text, range);
  pieces.push({ ...inner, line });
  markup.push({ ...range, inner });
}

function insideCode(text: string, { start, end }: Range): Range {
  const marks = /^`*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + marks, end: end - marks };
}
