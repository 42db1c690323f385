import type { Range } from '../../document.js';
import type { Found } from './types.js';

/** Comments, what is no text, and tags. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z0-9-]*)[^>]*>?|<[!?][^>]*>?/giu;
/** Tags that stand inside of a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** The words between the tags of HTML, added to what is found. */
export function wordsOfHtml(text: string, { start, end }: Range, found: Found): void {
  let last = start;
  for (const match of text.slice(start, end).matchAll(MARKUP)) {
    const tag = { start: start + match.index, end: start + match.index + match[0].length };
    found.pieces.push({ start: last, end: tag.start, line: found.line });
    if (match[0].startsWith('<!--')) found.excluded.push({ ...tag, reason: 'html-comment' });
    else if (match[1] !== undefined) found.excluded.push({ ...tag, reason: 'html-code' });
    if (!INLINE.has(match[2]?.toLowerCase() ?? '')) found.line += match[0].startsWith('<!--') ? 0 : 1;
    last = tag.end;
  }
  found.pieces.push({ start: last, end, line: found.line });
}
