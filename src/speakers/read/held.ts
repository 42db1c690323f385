/** Offices that a sentence says its subject holds: "Holm is the director of the museum", "Holm has been its chair since May". */

import { NAMING } from '../../languages/naming.js';
import { isDescribing } from './appositives.js';
import { takesUp } from './leads.js';
import { onwards } from './reach.js';
import { isCapital, isPersonHead, type Words } from './words.js';

/** The noun phrase behind the verb of the subject that ends there, where its head is a person; empty where none is, or where it is over: "was". */
export function heldBy(tokens: Words, end: number): Words {
  const from = behindHolding(tokens, pastWho(tokens, end));
  if (from === null) return [];
  const sentence = tokens[end]?.sentence;
  const to = onwards(from, from + LONGEST, (i) => tokens[i]?.sentence === sentence && isInside(tokens, i));
  const words = tokens.slice(from, to);
  return words[0]?.pos !== 'verb' && opensOffice(words) ? words : [];
}

/** "The union named Holm as its new head": the office behind whoever is put in it. */
export function putIn(tokens: Words, from: number, end: number): Words {
  const at = pastAs(tokens, end);
  if (!NAMING.putInOffice.has(tokens[from - 1]?.lower ?? '') || tokens[at]?.pos !== 'possessive') return [];
  const to = onwards(at, at + LONGEST, (i) => tokens[i]?.sentence === tokens[end]?.sentence && isInside(tokens, i));
  const words = tokens.slice(at, to);
  return opensOffice(words) ? words : [];
}

/** "Holm, who is the director of the museum": behind "who". */
function pastWho(tokens: Words, end: number): number {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  return NAMING.personalRelative.has(tokens[at]?.lower ?? '') ? at + 1 : end;
}

/** In words. */
const LONGEST = 14;

/** Where the office begins: behind "is", "is now", "has long been", "became", "was elected", "serves as". */
function behindHolding(tokens: Words, end: number): number | null {
  const sentence = tokens[end]?.sentence;
  const at = pastAdverbs(tokens, end);
  const taken = takesUp(tokens, at);
  if (taken !== null && tokens[taken]?.sentence === sentence) return taken + 1;
  const has = NAMING.stillHolding.has(tokens[at]?.lower ?? '');
  const verb = has ? pastAdverbs(tokens, at + 1) : at;
  const word = tokens[verb]?.lower ?? '';
  if (tokens[verb]?.sentence !== sentence) return null;
  const behind = pastAdverbs(tokens, verb + 1);
  if (NAMING.putInOffice.has(tokens[behind]?.lower ?? '')) return NAMING.heldOnce.has(word) ? pastAs(tokens, behind + 1) : null;
  if ((has ? NAMING.heldOnce : NAMING.holding).has(word)) return behind;
  const as = pastAs(tokens, behind);
  return !has && NAMING.holdingAs.has(word) && as > behind ? as : null;
}

const pastAs = (tokens: Words, at: number): number => (NAMING.equative.has(tokens[at]?.lower ?? '') ? at + 1 : at);

const pastAdverbs = (tokens: Words, from: number): number => onwards(from, from + 2, (i) => tokens[i]?.pos === 'adverb');

/** A person's office in front of the first link: "director of the museum"; in "one of its trustees" it is others'. */
function opensOffice(words: Words): boolean {
  const head = words.findIndex((word) => isPersonHead(word) && (!isCapital(word) || word.pos !== 'name'));
  const link = words.findIndex(({ pos, text }) => pos === 'preposition' || text === ',');
  return head >= 0 && (link < 0 || head < link);
}

/** "The waterworks that supplies it": what says of what somebody is begins another clause. */
const isInside = (tokens: Words, at: number): boolean =>
  isDescribing(tokens, at) && !(tokens[at]?.pos === 'determiner' && /^(?:noun|name)$/.test(tokens[at - 1]?.pos ?? ''));
