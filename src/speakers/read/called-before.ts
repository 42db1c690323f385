/** What the sentence before a name speaks of by its kind alone: "The dockers' union said no. Havenbond wants more". */

import { NAMING } from '../../languages/naming.js';
import { CALLED_ALL_ALONG } from '../../world/organizations.js';
import { backwards } from './reach.js';
import { isCapital, isPossessiveMark, organizationClass, PREDICATE, type Words } from './words.js';

/** The only phrase of the sentence before that calls a body by its kind, where the name from one token to another begins its sentence as its subject; null if there are none or several. */
export function calledBefore(tokens: Words, from: number, end: number): Words | null {
  if (!opens(tokens, from) || tokens[from]?.quoted !== 0 || !PREDICATE.has(tokens[end]?.pos ?? '')) return null;
  const last = isOfSentence(tokens, from - 1, tokens[from]?.sentence) ? from - 2 : from - 1;
  const sentence = tokens[last]?.sentence;
  const found: Words[] = [];
  for (let at = last; at > last - LONGEST_SENTENCE && isOfSentence(tokens, at, sentence); at--) {
    const words = calledAt(tokens, at);
    if (words) found.push(words);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "Havenbond wants", "The BSRA says". */
function opens(tokens: Words, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  if (!isOfSentence(tokens, at - 1, sentence)) return true;
  return NAMING.definite.has(tokens[at - 1]?.lower ?? '') && !isOfSentence(tokens, at - 2, sentence);
}

const isOfSentence = (tokens: Words, at: number, sentence: number | undefined): boolean => tokens[at]?.sentence === sentence && at >= 0;

/** "The state-owned operator", "the nurses' union", "its union": nobody's words but the text's own, and no part of a longer name. */
function calledAt(tokens: Words, at: number): Words | null {
  const token = tokens[at];
  const isFirst = !isOfSentence(tokens, at - 1, token?.sentence);
  if (!token || (isCapital(token) && !isFirst) || token.quoted > 0) return null;
  const kind = organizationClass(token);
  if (kind === null || CALLED_ALL_ALONG.has(kind)) return null;
  if (/^(?:noun|name)$/.test(tokens[at + 1]?.pos ?? '') || isPossessiveMark(tokens[at + 1])) return null;
  const from = backwards(at, at - LONGEST, (i) => isInside(tokens, i - 1) && isOfSentence(tokens, i - 1, token.sentence));
  const lead = tokens[from - 1];
  // "Insurer says no", "Power utility warns": a headline has no articles.
  if (!isOfSentence(tokens, from - 1, token.sentence) && PREDICATE.has(tokens[at + 1]?.pos ?? '')) return tokens.slice(from, at + 1);
  const isOne = lead?.sentence === token.sentence && (NAMING.definite.has(lead.lower) || lead.pos === 'possessive');
  return isOne ? tokens.slice(from - 1, at + 1) : null;
}

const isInside = (tokens: Words, at: number): boolean =>
  /^(?:noun|adjective|name|number)$/.test(tokens[at]?.pos ?? '') || /^['’]s?$|^-$/.test(tokens[at]?.text ?? '');

/** In tokens. */
const LONGEST = 7;
const LONGEST_SENTENCE = 60;
