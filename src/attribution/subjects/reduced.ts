/** Participles that look like finite verbs. */
import type { Pos } from '../../document.js';
import { type Clause, lowerAt, posAt, quotationWords, tokenAt, type VerbGroup } from '../clause/clause.js';
import { groupAt as groupFrom, nextFinite, opensAnother } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { isDayBehind, isUnchanged } from './over.js';

/** "a source briefed on the talks": a participle that only looks finite. Another verb must follow to be the finite one. */
export function isReduced(clause: Clause, group: VerbGroup): boolean {
  if (!isBarePast(clause, group)) return false;
  if (isUndergone(clause, group)) return true;
  const end = pastDay(clause, group.end);
  // "began by thanking": what follows "by" is no agent.
  if (clause.words.agentMarks.has(lowerAt(clause, end))) return tokenAt(clause, end + 1)?.form !== 'gerund';
  if (posAt(clause, group.from - 1) !== 'noun' || posAt(clause, end) !== 'preposition' || clause.words.verbActs.has(group.lemma))
    return false;
  const next = nextFinite(clause, group.head + 1);
  return next !== undefined && !ownsSubject(clause, group.end, next.from) && !goesOn(clause, next);
}

/** "Released Friday by the navy". */
const pastDay = (clause: Clause, at: number): number => (isDayBehind(clause, at) ? at + 1 : at);

/** "A man accused of stealing bikes told the court": a verb that needs an object and has none, and another verb behind it. */
export function isUndergone(clause: Clause, group: VerbGroup): boolean {
  if (!isBarePast(clause, group) || !SUFFERERS.has(posAt(clause, group.from - 1) ?? 'mark')) return false;
  if (!clause.words.undergone.get(group.lemma)?.has(lowerAt(clause, pastDay(clause, group.end)))) return false;
  const next = nextFinite(clause, group.end);
  return next !== undefined && !goesOn(clause, next) && !hasMarkBetween(clause, group.end, next.from);
}

const hasMarkBetween = ({ tagged }: Clause, from: number, end: number): boolean =>
  tagged.tokens.slice(from, end).some(({ pos, text }) => pos === 'mark' && MARKS.test(text));

const MARKS = /^[,;:.—–“”"]$/;

/** "The foreman pointed at the clock and said": what "and" joins a verb of reporting to is a verb like it. */
const goesOn = (clause: Clause, { from, lemma }: VerbGroup): boolean =>
  clause.words.additives.has(lowerAt(clause, from - 1)) && clause.words.clauseTakers.has(lemma);

const isBarePast = (clause: Clause, { head, from }: VerbGroup): boolean =>
  head === from && (tokenAt(clause, head)?.form === 'past' || isUnchanged(clause, head));

/** "two men believed to be armed fled": the verb behind the description has no other subject than the noun before the participle. */
export function isDescribing(clause: Clause, group: VerbGroup): boolean {
  if (!isBarePast(clause, group) || !NOUNS.has(posAt(clause, group.from - 1) ?? 'mark')) return false;
  const from = descriptionFrom(clause, group);
  const next = from === null ? undefined : nextFinite(clause, from);
  if (from === null || !next) return false;
  if (opensAnother(clause, from, next.from)) return false;
  return posAt(clause, group.end) !== 'preposition' || next.from < next.head || next.copula;
}

/** "The delay blamed on the frost": a verb that needs an object, with none behind it. */
export const isAscribed = (clause: Clause, group: VerbGroup): boolean =>
  isBarePast(clause, group) &&
  ((clause.words.ascribing.has(group.lemma) && clause.words.ascriptions.has(lowerAt(clause, group.end)) && !hasRelative(clause, group)) ||
    isReputed(clause, group));

/** "a delay that engineers blamed on the frost": what opens the clause is the object. */
export function hasRelative(clause: Clause, group: VerbGroup): boolean {
  const subject = nounPhraseBefore(clause, group.from);
  const opener = subject ? subject.from - 1 : clause.from;
  return (
    clause.words.relatives.has(lowerAt(clause, opener)) && /^(?:noun|name|mark|number)$/.test(posAt(clause, opener - 1) ?? 'preposition')
  );
}

/** ", thought to be in his twenties,": set off, with an infinitive of being. */
const isReputed = (clause: Clause, { lemma, from, end }: VerbGroup): boolean =>
  clause.words.reputing.has(lemma) &&
  lowerAt(clause, from - 1) === ',' &&
  posAt(clause, end) === 'to' &&
  groupFrom(clause, end)?.infinitive === true;

/** "Drivers urged to avoid bridge", "Minister accused of theft": in a line without a stop that opens with whoever is told or accused. */
export function isHeadlinePassive(clause: Clause, group: VerbGroup): boolean {
  if (!isBarePast(clause, group) || STOP.test(lowerAt(clause, clause.end - 1)) || !isToldBehind(clause, group)) return false;
  const subject = nounPhraseBefore(clause, group.from);
  const opens = subject !== null && (subject.from === clause.from || lowerAt(clause, subject.from - 1) === ':');
  return opens && NOUNS.has(posAt(clause, group.from - 1) ?? 'mark');
}

const STOP = /^[.!?…]$/;

/** What they are told to do, or what they are accused of. */
function isToldBehind(clause: Clause, { lemma, end }: VerbGroup): boolean {
  const next = clause.words.negators.has(lowerAt(clause, end)) ? end + 1 : end;
  const act = clause.words.verbActs.get(lemma);
  if (posAt(clause, next) === 'to')
    return (
      clause.words.addressingVerbs.has(lemma) ||
      clause.words.reputing.has(lemma) ||
      act === 'demand' ||
      (act === 'state' && clause.words.clauseTakers.has(lemma))
    );
  return act === 'accuse' && clause.words.genitives.has(lowerAt(clause, next));
}

/** "Those accused of theft". */
const SUFFERERS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'determiner', 'pronoun', 'number']);

const NOUNS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name']);

/** Behind "to" in "thought to be …", behind the name in "called “Sea of Glass”"; null where neither is. */
function descriptionFrom(clause: Clause, { end, lemma }: VerbGroup): number | null {
  if (posAt(clause, end) === 'to') return end + 1;
  // "suspected of stealing goats has been charged"
  if (posAt(clause, end) === 'preposition' && tokenAt(clause, end + 1)?.form === 'gerund') return end + 1;
  if (!clause.words.namingVerbs.has(lemma)) return null;
  const quotation = opensQuote(clause, end) ? quotationAt(clause, end) : null;
  if (quotation) return quotationWords(clause.tagged, quotation).end;
  return posAt(clause, end) === 'name' ? end + 1 : null;
}

/** "sounded off on the plan, saying she …": the next finite verb belongs to somebody else. */
function ownsSubject(clause: Clause, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (tokenAt(clause, i)?.form === 'gerund' || clause.words.subjectPronouns.has(lowerAt(clause, i))) return true;
  return false;
}
