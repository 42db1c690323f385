/** Whoever is quoted: "The paper quoted the abbot as saying …", "The union quotes the manager: “…”". */
import { type Clause, lowerAt, posAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { opensQuote } from '../clause/quotations.js';
import { isSpeaking } from './speaking.js';

/** The phrase at `from`, if "as saying" or the like stands behind it. */
export function quotedAs(clause: Clause, from: number): Words | null {
  const phrase = nounPhraseAfter(clause, from, false);
  if (!phrase || !clause.words.equatives.has(lowerAt(clause, phrase.end))) return null;
  const group = groupAt(clause, phrase.end + 1);
  const says = group?.gerund === true && (clause.words.clauseTakers.has(group.lemma) || clause.words.uttered.has(group.lemma));
  return says ? phrase : null;
}

/** Somebody beside a verb of quoting, and the colon before what they said. */
export interface Quoted {
  readonly person: Words;
  readonly colon: number;
}

/** "The union quotes the manager: “…”", "Roth quoted her to reporters once more: “…”" */
export function quotedAt(clause: Clause, { lemma, passive, end }: VerbGroup): Quoted | null {
  if (passive || !clause.words.quoting.has(lemma)) return null;
  const phrase = nounPhraseAfter(clause, end, false);
  if (!phrase || !isSpeaking(clause, phrase)) return null;
  const person = withName(clause, phrase);
  for (let i = person.end; i < Math.min(clause.end, person.end + LONGEST); i++) {
    if (lowerAt(clause, i) === ':') return opensQuote(clause, i + 1) ? { person, colon: i } : null;
    if (!BETWEEN.test(posAt(clause, i) ?? 'mark')) return null;
  }
  return null;
}

/** "The witness, Jan Kolar:" */
function withName(clause: Clause, { from, end }: Words): Words {
  let to = lowerAt(clause, end) === ',' ? end + 1 : end;
  while (to > end && posAt(clause, to) === 'name') to++;
  return to > end + 1 ? { from, end: to } : { from, end };
}

/** In words, to whom and when it was quoted. */
const LONGEST = 7;
const BETWEEN = /^(?:preposition|noun|name|determiner|adjective|adverb|number)$/;
