import type { Nested, Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { opensSetting } from '../../text/settings.js';
import { onwards } from '../read/reach.js';
import { isDocumentHead, isPersonHead, organizationClass, type Words } from '../read/words.js';

const LINKS = NAMING.complementLinks;
const STOPS = new Set(['verb', 'auxiliary', 'modal', 'mark', 'wh', 'subordinator', 'pronoun', 'adverb']);

/** A source that ends at its head ("a statement") is read on to whose it is ("from the ministry"), up to the next clause or the content. */
export function withComplement(words: Words, draft: Nested | null, { tokens, language }: Tagged): Words {
  const last = words.at(-1);
  if (!last || !draft || !(isDocumentHead(last) || isPersonHead(last) || organizationClass(last) !== null)) return words;
  const next = tokens[last.index + 1];
  if (next && NAMING.thereMark.has(next.lower) && next.sentence === last.sentence) return [...words, next];
  if (!next || !LINKS.has(next.lower) || next.sentence !== last.sentence) return words;
  if (opensSetting(tokens, next.index, language.words.settings)) return words;
  const end = onwards(last.index + 2, Math.min(tokens.length, last.index + 10), (i) => !stops(i, draft, tokens));
  return [...words, ...tokens.slice(next.index, end)];
}

function stops(at: number, draft: Nested, tokens: Words): boolean {
  const token = tokens[at];
  if (!token || STOPS.has(token.pos) || token.sentence !== tokens[at - 1]?.sentence) return true;
  return [draft.cue, ...draft.content].some((range) => range !== null && isWithin(token, range));
}
