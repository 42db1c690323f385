/** Cues that no answer comes: silence is news. */
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup } from './clause/clause.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { isTimePhrase } from './clause/phrases/times.js';
import type { CueSite } from './cue-site.js';
import { headNoun } from './heads.js';

const isNone = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'determiner' && clause.words.denyingDeterminers.has(lowerAt(clause, at));

/** "would not comment", "had no immediate comment", with nothing behind: the last word is what is not given. */
export const silences = (clause: Clause): CueSite[] =>
  clause.groups.flatMap((group) => {
    const at = group.negated && !group.passive && clause.words.commenting.has(group.lemma) ? group.head : noneGiven(clause, group);
    return at !== null && at > group.from && isLast(clause, at + 1)
      ? [{ cue: { from: group.from, end: at }, key: lowerAt(clause, at), group }]
      : [];
  });

/** The noun in "had no comment". */
function noneGiven(clause: Clause, { end, passive }: VerbGroup): number | null {
  if (passive || !isNone(clause, end)) return null;
  let i = end + 1;
  while (posAt(clause, i) === 'adjective' || posAt(clause, i) === 'adverb') i++;
  return clause.words.commenting.has(lowerAt(clause, i)) ? i : null;
}

/** Nothing but when, or how much, follows. */
function isLast(clause: Clause, from: number): boolean {
  let i = from;
  while (posAt(clause, i) === 'adverb') i++;
  return isTimePhrase(clause, i) || (posAt(clause, i) ?? 'mark') === 'mark' || ENDS.test(posAt(clause, i) ?? '');
}

const ENDS = /^(?:coordinator|subordinator)$/;

const wordsOf = ({ from, end }: VerbGroup): CueSite['cue'] => ({ from, end });

/** "would not be drawn on the date" */
export const undrawn = (clause: Clause): CueSite[] =>
  clause.groups
    .filter((group) => group.negated && group.passive && clause.words.drawing.has(group.lemma))
    .map((group) => ({ cue: wordsOf(group), key: group.lemma, group }));

/** "did not return calls": what was asked stays without an answer. */
export const unreturned = (clause: Clause): CueSite[] =>
  clause.groups
    .filter((group) => group.negated && !group.passive && clause.words.returning.has(group.lemma) && isInquiry(clause, group))
    .map((group) => ({ cue: wordsOf(group), key: group.lemma, group }));

function isInquiry(clause: Clause, { end }: VerbGroup): boolean {
  const phrase = nounPhraseAfter(clause, end, false);
  const head = phrase && headNoun(clause, phrase);
  return head !== null && clause.words.inquiries.has(clause.words.singular(head));
}

/** "gave no figure for the damage" */
export const givenNone = (clause: Clause): CueSite[] =>
  clause.groups
    .filter(({ end, lemma, passive, finite }) => finite && !passive && clause.words.withheld.has(lemma) && isNone(clause, end))
    .filter(({ end }) => isParticular(clause, end + 1))
    .map((group) => ({ cue: { from: group.from, end: group.end + 1 }, key: `${group.lemma}_none`, group: { ...group, negated: true } }));

function isParticular(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at, false);
  const head = phrase && headNoun(clause, phrase);
  return head !== null && clause.words.particulars.has(clause.words.singular(head)) && tokenAt(clause, at) !== undefined;
}
