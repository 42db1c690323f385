/** Words that are somebody's, told by the noun for them: "The answer from the mayor was, “…”", "the cry of the guard: “…”". */
import type { Pos, Quotation } from '../../document.js';
import { type Clause, IN_PHRASE, lowerAt, posAt, quotationWords, sentenceEnd, type Words } from '../clause/clause.js';
import { groupAt, groupTo } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { opensQuote, quotationAt, quotationEndingAt } from '../clause/quotations.js';
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
  const end = Math.max(cue.end, (subject ?? cue).end);
  const be = groupAt(clause, end);
  const start = be?.copula ? be.end : end;
  const pause = /^[,:]$/.test(lowerAt(clause, start)) ? start + 1 : start;
  const quotation = (be?.copula || lowerAt(clause, start) === ':') && opensQuote(clause, pause) ? quotationAt(clause, pause) : null;
  const words = quotation && quotationWords(clause.tagged, quotation);
  return words && words.end - words.from >= LEAST ? found([words]) : null;
};

/** `“…,” came the answer from X`, `“…” was her advice`: the quotation before the verb that brings the noun. */
export const reachingQuotation: ContentFinder = ({ clause, cue, subject }) => {
  let from = Math.min(cue.from, (subject ?? cue).from);
  while (INSIDE_NOUN.has(posAt(clause, from - 1) ?? 'mark')) from--;
  const verb = groupTo(clause, from);
  if (!verb || verb.end !== from || !(verb.copula || clause.words.reaching.has(verb.lemma)) || verb.negated) return null;
  const quotation = quotationEndingAt(clause, verb.from - 1);
  return quotation ? found([quotationWords(clause.tagged, quotation)], { signs: { ends: endOf(clause, quotation) } }) : null;
};

/** `“…,” came the answer`, `The cooks, came the reply, had left`: what stands before the verb that brings an answer of which nobody is told, or around both. */
export const reachingAnswer: ContentFinder = ({ clause, cue }) => {
  const noun = cue.end - 1;
  if (!clause.words.answerNouns.has(lowerAt(clause, noun)) || bringsOwner(clause, cue.end)) return null;
  const verb = groupTo(clause, noun - 1);
  if (posAt(clause, noun - 1) !== 'determiner' || !verb || verb.negated || !clause.words.reaching.has(verb.lemma)) return null;
  const quotation = quotationEndingAt(clause, verb.from - 1);
  if (quotation) return found([quotationWords(clause.tagged, quotation)], { signs: { ends: endOf(clause, quotation) } });
  const end = sentenceEnd(clause);
  const isAround = lowerAt(clause, verb.from - 1) === ',' && lowerAt(clause, cue.end) === ',' && end - cue.end > 2;
  return isAround && verb.from - 1 > clause.from
    ? found([
        { from: clause.from, end: verb.from - 1 },
        { from: cue.end + 1, end },
      ])
    : null;
};

/** `denies nine counts of arson`, `admitted theft`: what somebody is charged with, and no more. */
export const chargesAnswered: ContentFinder = ({ clause, group }) => {
  if (!group || group.negated || !clause.words.answeringCharges.has(group.lemma)) return null;
  const phrase = nounPhraseAfter(clause, group.end);
  if (!phrase || phrase.from !== group.end) return null;
  const of = onwardsTo(clause, phrase);
  const head = clause.words.singular(lowerAt(clause, of - 1));
  const isCount = clause.words.chargeNouns.has(head) && of < phrase.end;
  return isCount || clause.words.crimes.has(head) ? found([phrase]) : null;
};

/** Where the phrase's "of" stands, or its end. */
function onwardsTo(clause: Clause, { from, end }: Words): number {
  let at = from;
  while (at < end && !clause.words.genitives.has(lowerAt(clause, at))) at++;
  return at;
}

const INSIDE_NOUN: ReadonlySet<Pos> = new Set<Pos>([...IN_PHRASE, 'adverb']);

/** The last character inside its marks. */
const endOf = (clause: Clause, { inner }: Quotation): string => clause.tagged.text.slice(inner.end - 1, inner.end);

/** In words and marks: fewer are a name held at arm's length. */
const LEAST = 5;

/** Whether the words from `from` to a colon at `colon` are another's answer: "remembers the answer of the guard: “…”". */
export function isAnothersAnswer(clause: Clause, from: number, colon: number): boolean {
  for (let i = from; i < colon; i++)
    if (clause.words.wordings.has(lowerAt(clause, i)) && bringsOwner(clause, i + 1) && nounPhraseAfter(clause, i + 2, false)?.end === colon)
      return true;
  return false;
}
