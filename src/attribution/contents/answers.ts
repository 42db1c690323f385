/** Words that are somebody's, told by the noun for them: "The answer from the mayor was, “…”", "the cry of the guard: “…”". */
import { type Clause, lowerAt, posAt, quotationWords, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { type ContentFinder, found } from './types.js';

/** Whose the words named by the noun are: before it, or behind its "of", "from" or "by". */
export function answererBeside(clause: Clause, { from, end }: Words): Words | null {
  if (bringsOwner(clause, end)) return nounPhraseAfter(clause, end + 1, false);
  let i = from - 1;
  while (posAt(clause, i) === 'adjective' || posAt(clause, i) === 'adverb') i--;
  if (posAt(clause, i) !== 'possessive') return null;
  return clause.words.possessiveMarks.has(lowerAt(clause, i)) ? nounPhraseBefore(clause, i) : { from: i, end: i + 1 };
}

const bringsOwner = (clause: Clause, at: number): boolean => {
  const { genitives, senders, agentMarks } = clause.words;
  return [genitives, senders, agentMarks].some((words) => words.has(lowerAt(clause, at)));
};

/** `The answer from X was, “…”`, `the cry of X: “…”`: the quotation behind the noun and its owner. */
export const ownedQuotation: ContentFinder = ({ clause, cue, subject }) => {
  const end = Math.max(cue.end, subject?.end ?? 0);
  const be = groupAt(clause, end);
  const start = be?.copula ? be.end : end;
  const pause = /^[,:]$/.test(lowerAt(clause, start)) ? start + 1 : start;
  const quotation = (be?.copula || lowerAt(clause, start) === ':') && opensQuote(clause, pause) ? quotationAt(clause, pause) : null;
  const words = quotation && quotationWords(clause.tagged, quotation);
  return words && words.end - words.from >= LEAST ? found([words]) : null;
};

/** In words and marks: fewer are a name held at arm's length. */
const LEAST = 5;

/** Whether the words from `from` to a colon at `colon` are another's answer: "remembers the answer of the guard: “…”". */
export function isAnothersAnswer(clause: Clause, from: number, colon: number): boolean {
  for (let i = from; i < colon; i++)
    if (clause.words.wordings.has(lowerAt(clause, i)) && bringsOwner(clause, i + 1) && nounPhraseAfter(clause, i + 2, false)?.end === colon)
      return true;
  return false;
}
