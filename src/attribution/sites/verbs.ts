/** Verbs that report, and verbs of asking that bring an answer. */
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupTo } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { opensQuote } from '../clause/quotations.js';
import { isInMeantime } from '../contents/meantime.js';
import { isAscribed, isDescribing, isHeadlinePassive, isUndergone } from '../subjects/reduced.js';
import { cueWords, hasAgent, keyOf, whereVerb } from './groups.js';
import type { Lister } from './types.js';

export const verbs: Lister = (clause) =>
  clause.groups
    .filter((group) => !group.copula && !group.passive && !clause.words.writersVerbs.has(group.lemma))
    .filter(
      (group) =>
        !isApposed(clause, group) &&
        !isDescribing(clause, group) &&
        !isAscribed(clause, group) &&
        !isUndergone(clause, group) &&
        !isHeadlinePassive(clause, group) &&
        !isInMeantime(clause, group) &&
        !isParenthetic(clause, group),
    )
    .map((group) => ({ cue: withControl(clause, group), key: keyOf(group), group }));

/** "that is to say, …", "needless to say, …": a set phrase between commas. */
const isParenthetic = (clause: Clause, group: VerbGroup): boolean =>
  isTold(clause, group) || isSelfEvident(clause, group) || isWay(clause, group);

/** "was told, in writing, that": a gerund alone between its preposition and a mark is how, and nobody's deed. */
const isWay = (clause: Clause, { gerund, from, end }: VerbGroup): boolean =>
  gerund &&
  end === from + 1 &&
  clause.words.occasionMarks.has(lowerAt(clause, from - 1)) &&
  lowerAt(clause, end) === ',' &&
  !opensQuote(clause, end + 1);

/** "it goes without saying that" */
const isSelfEvident = (clause: Clause, { gerund, from }: VerbGroup): boolean =>
  gerund &&
  clause.words.lacking.has(lowerAt(clause, from - 1)) &&
  clause.words.impersonals.has(lowerAt(clause, (groupTo(clause, from - 1)?.from ?? 0) - 1));

const isTold = (clause: Clause, { infinitive, from, end, lemma }: VerbGroup): boolean =>
  infinitive &&
  clause.words.clauseTakers.has(lemma) &&
  lowerAt(clause, end) === ',' &&
  !opensQuote(clause, end + 1) &&
  (posAt(clause, from - 1) === 'adjective' || groupTo(clause, from)?.copula === true);

/** ", a charge rejected as baseless by the ministry": a participle with its agent behind another name for something is no active verb. */
function isApposed(clause: Clause, group: VerbGroup): boolean {
  const phrase = hasAgent(clause, group) ? nounPhraseBefore(clause, group.from) : null;
  return phrase !== null && lowerAt(clause, phrase.from - 1) === ',';
}

/** "attempted to persuade": the governing verb belongs to the cue. */
function withControl(clause: Clause, group: VerbGroup): Words {
  const control = controlOf(clause, group);
  return control ? { from: cueWords(control).from, end: group.end } : cueWords(group);
}

/** The verb of trying or refusing that an infinitive directly depends on, or null. */
export function controlOf(clause: Clause, group: VerbGroup): VerbGroup | null {
  if (!group.infinitive) return null;
  const pending = pendingBefore(clause, group);
  if (pending) return pending;
  const other = groupTo(clause, group.from);
  return other && clause.words.controlVerbs.has(keyOf(other)) && !other.passive ? other : null;
}

/** "has yet to say", "is yet to say": what has not been done. */
export function pendingBefore(clause: Clause, { from, infinitive }: VerbGroup): VerbGroup | null {
  if (!infinitive) return null;
  const other = clause.words.pending.has(lowerAt(clause, from - 1)) ? groupTo(clause, from - 1) : null;
  return other?.copula ? other : null;
}

/** "Asked about the merger, she …", "when asked whether …": a bare participle that opens its clause. */
export const asked = whereVerb(
  (clause, group) => clause.words.questioningVerbs.has(group.lemma) && group.head === group.from && opensClause(clause, group),
);

function opensClause(clause: Clause, { from, head }: VerbGroup): boolean {
  const before = tokenAt(clause, from - 1);
  const opens = !before || before.pos === 'mark' || clause.words.circumstances.has(before.lower);
  return opens && tokenAt(clause, head)?.form === 'past';
}
