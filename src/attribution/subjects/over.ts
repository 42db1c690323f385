/** Steps to the left from a verb, over what may stand between it and its subject. */
import type { Pos, Token } from '../../document.js';
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { finitesIn, groupAt, groupsIn } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { isTimePhrase } from '../clause/phrases/times.js';

export function skipAdverbsLeft(clause: Clause, i: number): number {
  let at = i;
  while (posAt(clause, at) === 'adverb' || posAt(clause, at) === 'not') at--;
  return at;
}

/** "Smith on Wednesday said": the time between subject and verb. */
export function skipTimeLeft(clause: Clause, at: number): number {
  const time = clause.words.timeWords.has(lowerAt(clause, at)) ? (behindPreposition(clause, at) ?? behindPointer(clause, at)) : null;
  if (time !== null) return time;
  const beside = posAt(clause, at - 1) === 'name' || tokenAt(clause, at - 1)?.form === 'past';
  const single = isTimePhrase(clause, at) && beside && posAt(clause, at) === 'name';
  return single ? at - 1 : at;
}

/** The word before "on Wednesday", whose last word is at `at`. */
function behindPreposition(clause: Clause, at: number): number | null {
  for (let i = at; i > at - 4 && i > clause.from + 1; i--) {
    const pos = posAt(clause, i);
    if (pos === 'verb' || pos === 'determiner') return null;
    if (pos === 'preposition' && isTimePhrase(clause, i + 1)) return i - 1;
  }
  return null;
}

const DESCRIBES_TIME = /^(?:adjective|adverb)$/;

/** The word before "this week", "this past week" or "later Thursday", whose last word is at `at`. */
function behindPointer(clause: Clause, at: number): number | null {
  if (clause.words.pointers.has(lowerAt(clause, at - 1)) && /^(?:noun|name|verb|mark)$/.test(posAt(clause, at - 2) ?? '')) return at - 2;
  if (!DESCRIBES_TIME.test(posAt(clause, at - 1) ?? '')) return null;
  const lead = leadOf(clause, at);
  return lead !== null && /^(?:noun|name|mark)$/.test(posAt(clause, lead - 1) ?? '') ? lead - 1 : null;
}

function leadOf(clause: Clause, at: number): number | null {
  if (clause.words.pointers.has(lowerAt(clause, at - 2))) return at - 2;
  return clause.words.pointers.has(lowerAt(clause, at - 1)) || clause.words.timeWords.has(lowerAt(clause, at - 1)) ? at - 1 : null;
}

/** "the groups who wrote to her on Thursday say", "people I have spoken with say": the phrase before a relative clause without commas. */
export function beforeRelative(clause: Clause, group: VerbGroup): Words | null {
  let clauses = 0;
  for (let i = group.from - 1; i > clause.from && group.from - i < 25; i--) {
    const opens = openingAt(clause, i, group);
    if (opens === 'mark') return null;
    if (opens === 'gap' && clauses === 0) return nounPhraseBefore(clause, i);
    if (opens === 'relative' || opens === 'inner') clauses++;
    if (opens === 'relative')
      return isFilled(clause, { from: i + 1, end: group.from }, clauses) ? nounPhraseBefore(clause, openerOf(clause, i)) : null;
  }
  return null;
}

/** What the word opens: a relative clause with its noun in front, one inside it ("people who knew her and who praised her", "after he was"), or one without a relative. */
function openingAt(clause: Clause, i: number, group: VerbGroup): 'mark' | 'gap' | 'relative' | 'inner' | null {
  const token = tokenAt(clause, i);
  if (!token || isMark(token)) return 'mark';
  if (isGapped(clause, i, group)) return 'gap';
  if (opensRelative(clause, i)) return posAt(clause, i - 1) === 'coordinator' ? 'inner' : 'relative';
  // "who died after being turned away"
  return token.pos === 'subordinator' && !isGerund(clause, i + 1) ? 'inner' : null;
}

const isGerund = (clause: Clause, at: number): boolean =>
  tokenAt(clause, at)?.form === 'gerund' || clause.words.passiveGerunds.has(lowerAt(clause, at));

const isMark = ({ pos, text }: Token): boolean => pos === 'mark' && text !== "'";

/**
 * As many finite verbs as clauses, but for those that "and" joins to another and those that a verb of saying has behind it: "who worked there
 * and asked for help", "who says he was fired".
 */
function isFilled(clause: Clause, { from, end }: Words, clauses: number): boolean {
  const finite = groupsIn(clause, from, end).filter((group) => group.finite);
  const own = finite.filter((group) => posAt(clause, group.from - 1) !== 'coordinator');
  const told = own.slice(0, -1).filter((group) => clause.words.clauseTakers.has(group.lemma)).length;
  return own.length === clauses || own.length === clauses + told;
}

/** "The union to which they belong": a preposition stands in front of the relative. */
const openerOf = (clause: Clause, i: number): number =>
  LINKS.has(posAt(clause, i - 1) ?? 'mark') && posAt(clause, i) === 'wh' ? i - 1 : i;

/** "The workers the firm dismissed said": a second subject right behind the first, with a verb that has its object in front. */
function isGapped(clause: Clause, i: number, group: VerbGroup): boolean {
  if (posAt(clause, i) !== 'determiner' || posAt(clause, i - 1) !== 'noun' || clause.words.timeWords.has(lowerAt(clause, i - 1)))
    return false;
  const subject = nounPhraseAfter(clause, i, false);
  const verb = subject && groupAt(clause, subject.end);
  if (!verb?.finite || verb.passive || finitesIn(clause, i, group.from) !== 1) return false;
  const behind = posAt(clause, verb.end);
  return verb.end === group.from || (behind === 'preposition' && isTimePhrase(clause, verb.end + 1));
}

function opensRelative(clause: Clause, i: number): boolean {
  const word = lowerAt(clause, i);
  if (clause.words.complementizers.has(word)) return /^(?:verb|auxiliary|modal)$/.test(posAt(clause, i + 1) ?? '');
  if (LINKS.has(posAt(clause, i - 1) ?? 'mark') && clause.words.filledRelatives.has(word)) return true;
  return clause.words.personalOpeners.has(word) || (posAt(clause, i - 1) === 'noun' && clause.words.subjectPronouns.has(word));
}

/** "states going to the polls on Tuesday say", "those surveyed say": back over what hangs on the head. */
export function overPostmodifiers(clause: Clause, at: number): Words | null {
  let i = at;
  for (let guard = 0; guard < 7 && i >= clause.from; guard++) {
    const token = tokenAt(clause, i);
    if (token && (isLink(clause, token, i) || isDayBehind(clause, i))) {
      i--;
      continue;
    }
    const phrase = nounPhraseBefore(clause, i + 1);
    const whole = phrase && overAnd(clause, phrase);
    if (!whole || !hangs(clause, whole)) return phrase;
    i = posAt(clause, whole.from - 1) === 'auxiliary' ? whole.from - 1 : whole.from - 2;
  }
  return null;
}

/** "A memo released Friday by the navy": the day behind a participle. */
export const isDayBehind = (clause: Clause, at: number): boolean =>
  clause.words.weekdays.has(lowerAt(clause, at)) && /^(?:past|participle)$/.test(tokenAt(clause, at - 1)?.form ?? '');

/** What ties a description to its head: a participle, an adjective with what it is of, a preposition with a gerund. */
function isLink(clause: Clause, token: Token, at: number): boolean {
  const { pos, form, lower } = token;
  if ((pos === 'verb' && form !== 'base' && form !== 'present') || clause.words.passiveGerunds.has(lower)) return true;
  // "drivers hurt in the crash said"
  if (pos === 'verb' && posAt(clause, at - 1) === 'noun' && isUnchanged(clause, at)) return true;
  // "a source close to him said"
  const next = posAt(clause, at + 1);
  return (pos === 'adjective' && (next === 'preposition' || next === 'to')) || opensInfinite(clause, token, at);
}

/** What brings in a verb without a form: a preposition with a gerund, "to", helpers behind it, a particle before it. */
function opensInfinite(clause: Clause, { pos }: Token, at: number): boolean {
  const next = tokenAt(clause, at + 1);
  // "a driver convicted of killing a cyclist said", "a woman held after attacking a guard said"
  if (LINKS.has(pos) && next?.form === 'gerund') return true;
  // "a firm hired to clean the river said"
  if (pos === 'to' && (next?.form === 'base' || next?.pos === 'auxiliary')) return true;
  // "claiming to be the owner", "thought to have been there"
  if (pos === 'auxiliary' && isInfinitive(clause, at)) return true;
  // "brought in to save it"
  // "handed out at the gate", "left behind by the boat"
  return (LINKS.has(pos) || pos === 'adverb') && /^(?:to|preposition)$/.test(next?.pos ?? '') && posAt(clause, at - 1) === 'verb';
}

/** "Families hit by the closure", "shops shut for a week": a form that past and present share, with no object behind it. */
export const isUnchanged = (clause: Clause, at: number): boolean =>
  clause.words.unchanging.has(lowerAt(clause, at)) && posAt(clause, at + 1) === 'preposition';

const LINKS: ReadonlySet<Pos> = new Set<Pos>(['preposition', 'subordinator']);

/** "a letter agreed by owners and unions says": two that hang on one preposition. */
function overAnd(clause: Clause, phrase: Words): Words {
  const other = clause.words.additives.has(lowerAt(clause, phrase.from - 1)) ? nounPhraseBefore(clause, phrase.from - 1) : null;
  return other && hangs(clause, other) && tokenAt(clause, other.from - 2)?.pos === 'verb' ? { from: other.from, end: phrase.end } : phrase;
}

/** Whether the phrase is tied by a preposition or a gerund to something before it. */
function hangs(clause: Clause, phrase: Words): boolean {
  const left = tokenAt(clause, phrase.from - 1);
  // "selling donated rice"
  const isMade = left?.pos === 'verb' && (left.form === 'past' || left.form === 'participle');
  const link = isMade ? tokenAt(clause, phrase.from - 2) : left;
  if (link?.pos === 'preposition' || (link?.pos === 'verb' && link.form === 'gerund')) return true;
  return isPurpose(clause, phrase);
}

/** "the first officer to enter the house", "a firm hired to clean the river": the object of an infinitive that hangs on a noun or a participle. */
function isPurpose(clause: Clause, { from }: Words): boolean {
  const verb = tokenAt(clause, from - 1);
  if (verb?.pos === 'auxiliary') return isInfinitive(clause, from - 1);
  return (
    verb?.pos === 'verb' && verb.form === 'base' && posAt(clause, from - 2) === 'to' && PURPOSED.has(posAt(clause, from - 3) ?? 'mark')
  );
}

/** "To be", "to have been". */
function isInfinitive(clause: Clause, at: number): boolean {
  const first = posAt(clause, at - 1) === 'auxiliary' ? at - 1 : at;
  return posAt(clause, first - 1) === 'to' && PURPOSED.has(posAt(clause, first - 2) ?? 'mark');
}

const PURPOSED: ReadonlySet<Pos> = new Set<Pos>(['noun', 'verb', 'adverb', 'preposition']);

export const followsRelative = (clause: Clause, group: VerbGroup): boolean =>
  clause.words.relatives.has(lowerAt(clause, skipAdverbsLeft(clause, group.from - 1)));
