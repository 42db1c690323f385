/** Passives, and participles that are as good as such: what is said or held to be so, often by nobody in particular. */
import { type Clause, lowerAt, posAt } from '../clause/clause.js';
import { isAscribed, isHeadlinePassive, isReduced } from '../subjects/reduced.js';
import { hasAgent, whereVerb } from './groups.js';

/** "it was announced": hearsay with nobody for a subject. */
export const hearsay = whereVerb(
  (clause, { passive, from, lemma }) =>
    (passive || clause.words.shortHelpers.has(lowerAt(clause, from))) &&
    (clause.words.clauseTakers.has(lemma) || clause.words.hearsayVerbs.has(lemma)) &&
    isIt(clause, from - 1),
);

function isIt(clause: Clause, i: number): boolean {
  return (
    clause.words.impersonals.has(lowerAt(clause, i)) ||
    (posAt(clause, i) === 'adverb' && clause.words.impersonals.has(lowerAt(clause, i - 1)))
  );
}

export const passives = whereVerb(
  (clause, group) =>
    !group.copula &&
    (group.passive || isReduced(clause, group) || isAscribed(clause, group) || hasAgent(clause, group) || isHeadlinePassive(clause, group)),
);

/** "is understood to be", ", thought to be in his twenties," */
export const reputed = whereVerb(
  (clause, group) =>
    (isAscribed(clause, group) || (group.passive && !clause.words.clauseTakers.has(group.lemma))) &&
    clause.words.reputing.has(group.lemma) &&
    posAt(clause, group.end) === 'to',
);
