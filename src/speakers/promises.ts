/** Whether somebody says what those whom they speak for will do. */

import type { Resolved, Token } from '../document.js';
import { NAMING } from '../languages/naming.js';
import { namesOf } from './denials/about.js';
import { tokensIn } from './read/tokens.js';
import type { Scene } from './who/scene.js';

/** "The council would mend the roof": a subject that is the speaker or their body, and what it will do. */
export function promises(claim: Resolved, { tagged, registry }: Scene): boolean {
  const speaker = claim.speaker === null ? null : registry.entities[claim.speaker];
  const [first] = claim.content;
  if (claim.act !== 'state' || !speaker || !first || !NAMING.sayings.has(claim.lemma)) return false;
  const words = tokensIn(tagged.tokens, first).filter(({ lower }) => !QUOTES.test(lower));
  const modal = words.slice(0, LONGEST_SUBJECT).findIndex(({ pos }) => pos === 'modal');
  const subject = words.slice(0, Math.max(0, modal));
  const head = subject.at(-1);
  if (!head || !subject.every(({ pos }) => SUBJECT.test(pos)) || !NAMING.promising.has(words[modal]?.lower ?? '')) return false;
  const source = claim.source ? tokensIn(tagged.tokens, claim.source) : [];
  return namesOf({ speaker, source }).has(NAMING.singular(head.lower)) && isDeed(words.slice(modal + 1));
}

/** In words. */
const LONGEST_SUBJECT = 6;
const SUBJECT = /^(?:determiner|possessive|adjective|noun|name)$/;
const QUOTES = /^["“”'‘’]$/;

/** What somebody does: not what they are, have done or would like. */
function isDeed(words: readonly Token[]): boolean {
  const verb = words.find(({ pos }) => pos !== 'adverb' && pos !== 'not');
  return verb?.pos === 'verb' && verb.form === 'base' && !NAMING.unpromised.has(verb.lemma);
}
