/** Cues that no answer comes: silence is news. */
import { type Clause, groupOf, lowerAt, posAt, type VerbGroup } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { headNoun } from '../heads.js';
import { whereVerb } from './groups.js';
import type { Lister } from './types.js';
import { pendingBefore } from './verbs.js';

/** "did not provide": something that was asked for is withheld. */
export const withheld = whereVerb((clause, group) => !group.passive && isWithheld(clause, group));

export const withheldPassives = whereVerb((clause, group) => group.passive && isWithheld(clause, group));

const isWithheld = (clause: Clause, { negated, modal, lemma, end }: VerbGroup): boolean =>
  negated && clause.words.withheld.has(lemma) && (modal === null || isAskedFor(clause, lemma, behindHearer(clause, end)));

/** "would not disclose the price", "will not share its records": by the verb, or by what is not handed over; but "will not provide boots". */
const isAskedFor = (clause: Clause, lemma: string, at: number): boolean =>
  clause.words.wordy.has(lemma) || isParticular(clause, at) || isPaper(clause, at);

function isPaper(clause: Clause, from: number): boolean {
  const phrase = nounPhraseAfter(clause, from, false);
  const head = phrase && headNoun(clause, phrase);
  return (
    head !== null && (clause.words.issues.has(clause.words.singular(head)) || clause.words.wordKinds.has(clause.words.kindOf(head) ?? ''))
  );
}

/** "would not give us his name": whoever asks stands before what is asked for. */
const behindHearer = (clause: Clause, at: number): number =>
  clause.words.objectPronouns.has(lowerAt(clause, at)) && OPENS_OBJECT.test(posAt(clause, at + 1) ?? 'mark') ? at + 1 : at;

const OPENS_OBJECT = /^(?:determiner|possessive)$/;

/** "would not be drawn on the date" */
export const undrawn = whereVerb((clause, { negated, passive, lemma }) => negated && passive && clause.words.drawing.has(lemma));

/** "did not return calls": what was asked stays without an answer. */
export const unreturned = whereVerb(
  (clause, { negated, passive, lemma, end }) => negated && !passive && clause.words.returning.has(lemma) && isInquiry(clause, end),
);

/** "did not respond to a request" */
export const unanswered = whereVerb(
  (clause, group) =>
    (group.negated || pendingBefore(clause, group) !== null || isNobodys(clause, group)) &&
    !group.passive &&
    clause.words.responding.has(group.lemma) &&
    clause.words.recipientMarks.has(lowerAt(clause, group.end)) &&
    isInquiry(clause, group.end + 1),
);

/** "Neither Lind nor her gallery responded": a subject that is none. */
const isNobodys = (clause: Clause, { from }: VerbGroup): boolean => {
  const subject = nounPhraseBefore(clause, from);
  return subject !== null && clause.words.noneOfTwo.has(lowerAt(clause, subject.from));
};

function isInquiry(clause: Clause, from: number): boolean {
  // "to questions": a word that looks like a verb.
  if (clause.words.inquiries.has(clause.words.singular(lowerAt(clause, from)))) return true;
  const phrase = nounPhraseAfter(clause, from, false);
  if (!phrase) return false;
  // "did not return their brother's messages": the owner comes first.
  const nouns = [headNoun(clause, phrase) ?? '', lowerAt(clause, phrase.end - 1)];
  return nouns.some((noun) => clause.words.inquiries.has(clause.words.singular(noun)));
}

/** "would not comment", "had no immediate comment", with nothing behind: the last word is what is not given. */
export const silences: Lister = (clause) =>
  clause.groups.flatMap((group) => {
    const at = isWithoutAnswer(clause, group) ? group.head : noneGiven(clause, group);
    const from = pendingBefore(clause, group)?.from ?? group.from;
    return at !== null && at > from && isLast(clause, at + 1) ? [{ cue: { from, end: at }, key: lowerAt(clause, at), group }] : [];
  });

/** "would not comment", "did not respond", "has yet to reply". */
function isWithoutAnswer(clause: Clause, group: VerbGroup): boolean {
  const { commenting, responding } = clause.words;
  if (pendingBefore(clause, group)) return commenting.has(group.lemma) || responding.has(group.lemma);
  return (
    (group.negated || isNobodys(clause, group)) &&
    !group.passive &&
    (group.modal === null ? responding.has(group.lemma) : commenting.has(group.lemma))
  );
}

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
  return isTimePhrase(clause, i) || ENDS.test(posAt(clause, i) ?? 'mark');
}

const ENDS = /^(?:mark|coordinator|subordinator)$/;

/** "gave no figure for the damage" */
export const givenNone: Lister = (clause) =>
  clause.groups
    .filter(({ end, lemma, passive, finite }) => finite && !passive && clause.words.withheld.has(lemma) && isNone(clause, end))
    .filter(({ end }) => isParticular(clause, end + 1))
    .map((group) => ({
      cue: { from: group.from, end: group.end + 1 },
      key: `${group.lemma}_none`,
      group: groupOf({ ...group, negated: true }),
    }));

const isNone = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'determiner' && clause.words.denyingDeterminers.has(lowerAt(clause, at));

function isParticular(clause: Clause, from: number): boolean {
  const phrase = nounPhraseAfter(clause, from, false);
  const head = phrase && headNoun(clause, phrase);
  return head !== null && clause.words.particulars.has(clause.words.singular(head));
}
