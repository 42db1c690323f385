/** "Engineers blame bats for delay": in a line without a stop the first plural needs a verb, and a word that can be one is. */

import type { Mutable, Token } from '../../../token.js';
import { verbForms } from './cues.js';
import { isVerb } from './spot.js';

const STARTS_PHRASE: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['determiner', 'possessive', 'name', 'noun', 'adjective', 'number']);

const HELPS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['modal', 'auxiliary']);

/** @param first index of the line's first word, and `end` behind its last */
export function repairHeadline(tokens: readonly Mutable[], first: number, end: number): void {
  const [subject, verb, object] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  const listed = verb && verbForms.get(verb.lower);
  if (!subject || !object || verb?.pos !== 'noun' || listed?.form !== 'base' || first + 2 >= end) return;
  if (subject.pos !== 'noun' || !/[^su]s$/.test(subject.lower) || /^[.?!…]$/.test(tokens[end - 1]?.text ?? '')) return;
  const takesObject = STARTS_PHRASE.has(object.pos) && !hasVerb(tokens.slice(first + 2, end));
  if (!takesObject && listed.lemma !== 'say') return;
  if (object.pos === 'verb' && HELPS.has(tokens[first + 3]?.pos ?? 'mark')) [object.pos, object.form] = ['noun', null];
  [verb.pos, verb.lemma, verb.form] = ['verb', listed.lemma, listed.form];
}

/** Whether a verb of its own stands there. */
const hasVerb = (words: readonly Token[]): boolean => words.some((word) => HELPS.has(word.pos) || isVerb(word, 'past', 'present'));
