/** Whose reckoning or view a sentence is, apart from its words. */
import { type Clause, IN_PHRASE, lowerAt, posAt } from '../clause/clause.js';
import { nextFinite } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { viewStart } from '../contents/views.js';
import { listedIn } from './listed.js';
import type { CueSite, Lister } from './types.js';

/** How far behind its preposition a reckoning stands: "by the coastguard's own count". */
const YARDSTICK_REACH = 8;

/** "By Oslo's count", "…, in her own account": a preposition, whose reckoning it is, and the reckoning, apart from the rest of the sentence. */
export const yardsticks: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of listedIn(clause, 'reckoned')) {
    const noun = reckoningAfter(clause, i);
    if (noun === null) continue;
    const apart =
      i === clause.from || posAt(clause, i - 1) === 'mark' || (posAt(clause, noun + 1) !== 'preposition' && !isWhere(clause, i));
    if (apart) out.push({ cue: { from: i, end: i + 1 }, key: `${lowerAt(clause, i)}_${lowerAt(clause, noun)}`, group: null });
  }
  return out;
};

/** "Added $11,300 to the charity's account", "gave the figure in its estimate": where something is put. */
const isWhere = (clause: Clause, at: number): boolean =>
  clause.words.recipientMarks.has(lowerAt(clause, at)) || posAt(clause, at + 1) === 'possessive';

/** Where the reckoning stands that somebody owns, or null. */
function reckoningAfter(clause: Clause, at: number): number | null {
  let owned = false;
  for (let i = at + 1; i < Math.min(clause.end, at + YARDSTICK_REACH); i++) {
    if (owned && clause.words.reckonings.has(lowerAt(clause, i))) return posAt(clause, i + 1) === 'noun' ? null : i;
    if (owned && posAt(clause, i) === 'determiner') return null;
    if (posAt(clause, i) === 'possessive') owned = true;
    else if (!IN_PHRASE.has(posAt(clause, i) ?? 'mark')) return null;
  }
  return null;
}

/** "in Lind's view,", "by her own account": set off by a mark or the sentence's edge on both sides. */
export const ownedViews: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of listedIn(clause, 'view')) {
    const opens = i >= clause.from + 2 ? viewStart(clause, i) : null;
    if (opens !== null && isEdge(clause, opens - 1) && (isEdge(clause, i + 1) || opensClause(clause, opens, i + 1)))
      out.push({ cue: { from: i, end: i + 1 }, key: `in_${lowerAt(clause, i)}`, group: null });
  }
  return out;
};

const isEdge = (clause: Clause, i: number): boolean => (posAt(clause, i) ?? 'mark') === 'mark';

/** "In the mayor's view the bridge is safe": at the start of its sentence, with a subject right behind it. */
function opensClause(clause: Clause, opens: number, at: number): boolean {
  const subject = opens === clause.from ? nounPhraseAfter(clause, at, false) : null;
  return subject !== null && (nextFinite(clause, subject.end)?.from ?? clause.end) <= skipAdverbs(clause, subject.end);
}

function skipAdverbs(clause: Clause, from: number): number {
  let i = from;
  while (posAt(clause, i) === 'adverb' || posAt(clause, i) === 'not') i++;
  return i;
}
