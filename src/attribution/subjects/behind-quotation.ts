/** Who is named behind a quotation by words that are no frame of attribution: “…,” was the answer from the club. “…” That was Maas's view. */
import { sentenceOf } from '../../token.js';

import { buildClause, type Clause, lowerAt, posAt, quotationWords, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { quotationAt } from '../clause/quotations.js';
import { headNoun, kindOfPhrase } from '../heads.js';
import { isSpeaking, ownerOf } from './speaking.js';

/** The word behind a quotation that opens its sentence and ends with a comma, in that sentence or its last; null if there is none. */
export function behindComma(clause: Clause, at: number): number | null {
  const quotation = at === clause.from ? quotationAt(clause, at) : null;
  const { end } = quotation ? quotationWords(clause.tagged, quotation) : { end: 0 };
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
  const end = quotation ? quotationWords(clause.tagged, quotation).end : clause.end;
  const phrase = lowerAt(clause, end) === ':' ? nounPhraseAfter(clause, end + 1, false) : null;
  if (!phrase) return null;
  return isSpeaking(clause, phrase) || kindOfPhrase(clause, phrase) === 'person' ? phrase : null;
}

/** “…” Those were the words of Ana Reyes. “…” So says Ana Reyes. */
export function namedBehind(clause: Clause, at: number): Words | null {
  const quotation = quotationAt(clause, at);
  const { sentences } = clause.tagged;
  const end = quotation ? quotationWords(clause.tagged, quotation).end : 0;
  const last = sentenceOf(clause.tagged, end - 1);
  const next = last && last.endToken === end ? sentences[last.index + 1] : undefined;
  if (!next || next.paragraph !== last?.paragraph) return null;
  const behind = buildClause(clause.tagged, next.index);
  if (clause.words.referrers.has(lowerAt(behind, behind.from)) && clause.words.senders.has(lowerAt(behind, behind.from + 1)))
    return nounPhraseAfter(behind, behind.from + 2, false);
  const verb = clause.words.referrers.has(lowerAt(behind, behind.from)) ? groupAt(behind, behind.from + 1) : undefined;
  return verb ? referredTo(behind, verb) : null;
}

function referredTo(clause: Clause, { copula, lemma, end }: VerbGroup): Words | null {
  const phrase = nounPhraseAfter(clause, end, false);
  if (!phrase) return null;
  if (!copula) return clause.words.clauseTakers.has(lemma) && isSpeaking(clause, phrase) ? phrase : null;
  const head = headNoun(clause, phrase) ?? '';
  const said = clause.words.nounActs.has(clause.words.singular(head)) || clause.words.views.has(head);
  return said ? (ownerOf(clause, phrase) ?? behindOf(clause, phrase)) : null;
}

function behindOf(clause: Clause, { from, end }: Words): Words | null {
  for (let i = from; i < end; i++)
    if (clause.words.genitives.has(lowerAt(clause, i)) && posAt(clause, i + 1) !== null) return { from: i + 1, end };
  return null;
}
