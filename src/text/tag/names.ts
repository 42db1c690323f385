/** Names, told by capitals: in their sentence, then in the whole document. */
import type { Token } from '../../document.js';
import { closed, type Mutable } from './classes.js';

const capitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** A capital inside a sentence is a name, unless the whole sentence is in title case. */
export function repairNames(tokens: Mutable[], from: number, end: number): void {
  const words = tokens.slice(from, end).filter((token) => token.pos !== 'mark' && token.pos !== 'number');
  if (words.length > 3 && words.filter(capitalised).length > 0.6 * words.length) return;
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || !mayBeName(token) || token.pos === 'number' || behindBreak(tokens, i)) continue;
    token.pos = 'name';
    token.form = null;
    token.lemma = token.lower;
  }
}

const mayBeName = (token: Token): boolean => capitalised(token) && !closed.has(token.lower);

/** Behind a mark like a quotation mark or a colon a capital may be the start of a sentence. */
function behindBreak(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before.pos === 'mark' && !/^[,;/&)(-]$/.test(before.text);
}

/** An unknown capitalised word at the start of a sentence is a name if the document writes it as one elsewhere, and never small. */
export function secondLook(tokens: Mutable[], bounds: readonly { readonly firstToken: number }[]): void {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.pos === 'name') names.add(token.text);
    else if (!capitalised(token)) small.add(token.lower);
  }
  for (const { firstToken } of bounds) {
    for (const token of tokens.slice(firstToken, firstToken + 2))
      if (mayBeName(token) && names.has(token.text) && !small.has(token.lower)) token.pos = 'name';
  }
}
