/** Who is named behind a quotation by words that are no frame of attribution: “…,” was the answer from the club. “…” That was Maas's view. */
import { sentenceOf } from '../../token.js';

import { buildClause, type Clause, inside, lowerAt, quotationWords, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { quotationAt } from '../clause/quotations.js';
import { headNoun, kindOfPhrase } from '../heads.js';
import { isSpeaking, ownerOf } from './speaking.js';

/** The word behind a quotation that opens its sentence and ends with a comma, in that sentence or its last; null if there is none. */
export function behindComma(clause: Clause, at: number): number | null {
  const quotation = at === clause.from ? quotationAt(clause, at) : null;
  if (!quotation) return null;
  const { end } = quotationWords(clause.tagged, quotation);
  const { tokens } = clause.tagged;
  return tokens[end - 2]?.text === ',' && tokens[end]?.sentence === tokens[end - 1]?.sentence && tokens[end]?.pos !== 'mark' ? end : null;
}

/** Of "was the answer from the club" whose answer. */
export function sentBy(clause: Clause, verb: VerbGroup | undefined): Words | null {
  if (!verb?.copula || verb.from > clause.from) return null;
  const phrase = nounPhraseAfter(clause, verb.end, false);
  return phrase && ownerOf(clause, phrase);
}

/** ‘…’: survivors recall the blast: whoever stands behind the colon of a headline that opens with the words. */
export function behindColon(clause: Clause, at: number): Words | null {
  const quotation = quotationAt(clause, at);
  if (!quotation) return null;
  const { end } = quotationWords(clause.tagged, quotation);
  const phrase = lowerAt(clause, end) === ':' ? nounPhraseAfter(clause, end + 1, false) : null;
  if (!phrase) return null;
  return isSpeaking(clause, phrase) || kindOfPhrase(clause, phrase) === 'person' ? phrase : null;
}

/** “…” Those were the words of Ana Reyes. “…” So says Ana Reyes. */
export function namedBehind(clause: Clause, at: number): Words | null {
  const quotation = quotationAt(clause, at);
  if (!quotation) return null;
  const { end } = quotationWords(clause.tagged, quotation);
  const last = sentenceOf(clause.tagged, end - 1);
  const next = sentenceOf(clause.tagged, end);
  if (!next || next === last || next.paragraph !== last?.paragraph) return null;
  const behind = buildClause(clause.tagged, next.index);
  if (!clause.words.referrers.has(lowerAt(behind, behind.from))) return null;
  if (clause.words.senders.has(lowerAt(behind, behind.from + 1))) return nounPhraseAfter(behind, behind.from + 2, false);
  const verb = groupAt(behind, behind.from + 1);
  return verb ? referredTo(behind, verb) : null;
}

function referredTo(clause: Clause, { copula, lemma, end }: VerbGroup): Words | null {
  const phrase = nounPhraseAfter(clause, end, false);
  if (!phrase) return null;
  if (!copula) return clause.words.clauseTakers.has(lemma) && isSpeaking(clause, phrase) ? phrase : null;
  const owner = ownerOf(clause, phrase);
  // "the mayor's view"
  const from = owner && inside(owner, phrase) ? owner.end : phrase.from;
  const head = headNoun(clause, { from, end: phrase.end }) ?? '';
  const said = clause.words.nounActs.has(clause.words.singular(head)) || clause.words.views.has(head);
  return said ? (owner ?? behindOf(clause, phrase)) : null;
}

function behindOf({ tagged, words }: Clause, { from, end }: Words): Words | null {
  const of = tagged.tokens.slice(from, end).findIndex(({ lower }) => words.genitives.has(lower));
  return of === -1 ? null : { from: from + of + 1, end };
}
