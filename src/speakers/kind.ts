import type { Range, Token } from '../document.js';
import type { Kind } from '../model.js';
import { tokensIn } from './read/tokens.js';

/** Direct if all of the content is quoted, mixed if some of it is, indirect if none is. */
export function kindOf(content: readonly Range[], tokens: readonly Token[]): Kind {
  let inside = 0;
  let outside = 0;
  for (const range of content) {
    for (const token of tokensIn(tokens, range)) {
      if (token.pos === 'mark') continue;
      if (token.quoted > 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
