import type { Range } from '../document.js';
import { REPORTING_WORDS } from './reporting-words.js';
import type { Tokens } from './tokens.js';
import type { GoldKind } from './types.js';

const DOUBLE = '“”"«»';
const OPENING = '“"«‘\'';
const CLOSING_DOUBLE = '”"»';
const CLOSING = `${CLOSING_DOUBLE}’'`;

/** How a gold attribution is put. `content` and `cue` are its tokens in the text. */
export function goldKind(text: string, content: Tokens, cue: Tokens): GoldKind {
  const [first] = content.list;
  const last = content.list.at(-1);
  if (first && last && isQuoted(text, content.list)) return isWhole(text.slice(first.start, last.end)) ? 'direct' : 'mixed';
  return words(text, cue.list).some((word) => REPORTING_WORDS.has(word)) ? 'speech' : 'other';
}

/** Single marks count only around the whole, since they are apostrophes as well. */
function isQuoted(text: string, tokens: readonly Range[]): boolean {
  const letters = tokens.map((token) => text.slice(token.start, token.end)).join('');
  if (Array.from(DOUBLE).some((mark) => letters.includes(mark))) return true;
  return "‘'".includes(letters.charAt(0)) && "’'".includes(letters.charAt(letters.length - 1));
}

/** A closing mark may stand before the last full stop or comma. */
function isWhole(body: string): boolean {
  const [last = '', beforeLast = ''] = Array.from(body.slice(-4)).reverse();
  return OPENING.includes(body.charAt(0)) && (CLOSING.includes(last) || CLOSING_DOUBLE.includes(beforeLast));
}

function words(text: string, tokens: readonly Range[]): string[] {
  return tokens.map((token) => text.slice(token.start, token.end).toLowerCase());
}
