/** Whose verb is it: the subject before a verb group, over adverbs, insertions, coordination and governing verbs. */

import type { Pos } from '../../document.js';
import { type Clause, depthAt, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupBefore, groupTo, nextFinite, placeOf } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote } from '../clause/quotations.js';
import { subjectAfter } from './after.js';
import { behindFronted } from './fronted.js';
import { canBeSubject, insertionStart, isTelling, withAppositive } from './insertions.js';
import { withInsertedList } from './lists.js';
import { namedBehind } from './named-behind.js';
import { objectBefore } from './objects.js';
import { beforeRelative, followsRelative, overPostmodifiers, skipAdverbsLeft, skipTimeLeft } from './over.js';
import { hangingPhrase, insertedBehind, isRelative, isSetOff, relativeOver, segmentBefore } from './segments.js';
import { withoutSetting } from './settings.js';
import { sharers } from './sharers.js';
import { isSpeaking } from './speaking.js';
import type { Subject } from './types.js';

const MAX_HOPS = 4;

/** What was found for each verb group, by hops: every rule asks, and verbs in a row ask for each other's. */
const known = new WeakMap<VerbGroup, Map<number, Subject | null>>();

/** The subject before a verb group; looks over adverbs, insertions, coordination and governing verbs. */
export function subjectBefore(clause: Clause, group: VerbGroup, hops = 0): Subject | null {
  if (hops > MAX_HOPS) return null;
  const byHops = known.get(group) ?? new Map<number, Subject | null>();
  known.set(group, byHops);
  const before = byHops.get(hops);
  if (before !== undefined) return before;
  const whole = search(clause, group, hops);
  const words = withoutSetting(clause, whole?.words ?? null);
  const found = whole && words ? { ...whole, words } : null;
  byHops.set(hops, found);
  return found;
}

function search(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  const at = overOpening(clause, skipAdverbsLeft(clause, group.from - 1));
  if (group.infinitive) return governed(clause, group, hops);
  if (group.gerund) return ofGerund(clause, group, { at, hops });
  return ofFinite(clause, group, { at, hops });
}

/** `The ministry “recalled its offer” of talks`: the marks begin behind the subject. */
const overOpening = (clause: Clause, at: number): number =>
  opensQuote(clause, at) && (SPEAKERS.has(posAt(clause, at - 1) ?? 'mark') || posAt(clause, at - 1) === 'coordinator') ? at - 1 : at;

interface Search {
  /** The word left of the group, adverbs skipped. */
  readonly at: number;
  readonly hops: number;
}

function ofFinite(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const token = tokenAt(clause, at);
  if (!token) return null;
  const heard = heardBefore(clause, group);
  if (heard) return { words: heard, how: 'near' };
  const letter = lettingBefore(clause, group);
  if (letter) return subjectBefore(clause, letter, hops + 1);
  if (clause.words.relatives.has(token.lower) && isRelative(clause, at)) return { words: { from: at, end: at + 1 }, how: 'relative' };
  if (token.pos === 'coordinator') return shared(clause, group, hops);
  if (at === group.from - 1 && clause.words.subjectPronouns.has(token.lower)) return { words: { from: at, end: at + 1 }, how: 'near' };
  const who = relativeOver(clause, at);
  if (who !== null) return { words: { from: who, end: who + 1 }, how: 'relative' };
  const time = skipTimeLeft(clause, at);
  const closes = tokenAt(clause, time);
  if (closes?.pos === 'mark' && !/^[)\]]$/.test(closes.text)) return overMark(clause, group, { at: time, hops });
  const modified = beforeRelative(clause, group);
  if (modified) return { words: modified, how: 'skipped' };
  const phrase = overHead(clause, at, time);
  if (!phrase) return segmentBefore(clause, at);
  return { words: withInsertedList(clause, phrase), how: time === at && phrase.end === at + 1 ? 'near' : 'skipped' };
}

/** "heard the voice of the captain call": the object of hearing before a bare form, not what stands before it. */
function heardBefore(clause: Clause, { from, head }: VerbGroup): Words | null {
  if (from !== head || tokenAt(clause, head)?.form !== 'base') return null;
  const phrase = nounPhraseBefore(clause, from);
  const witness = phrase && groupTo(clause, phrase.from);
  return witness && clause.words.witnessing.has(witness.lemma) && !followsRelative(clause, witness) ? phrase : null;
}

/** "let us know that": who lets them know says so. */
function lettingBefore(clause: Clause, { from, head, lemma }: VerbGroup): VerbGroup | null {
  if (from !== head || !clause.words.knowing.has(lemma)) return null;
  const phrase = nounPhraseBefore(clause, from);
  const verb = phrase && groupTo(clause, phrase.from);
  return verb && clause.words.letting.has(verb.lemma) && canBeSubject(clause, verb.from) ? verb : null;
}

/** The phrase before the verb, behind what opens the clause; what hangs on its noun belongs to it: "people briefed on the talks", "a poll released on Sunday". */
function overHead(clause: Clause, at: number, time: number): Words | null {
  const head = behindFronted(clause, at + 1) ?? overPostmodifiers(clause, time);
  return head && head.end <= time ? { from: head.from, end: at + 1 } : head;
}

/** A comma, dash or bracket before the verb: an insertion to look over, or verbs in a row. */
function overMark(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const whose = overInsertion(clause, group, at);
  // "Lind (R-Velm), said": a stray comma behind the bracket, but not in "Lind, head of Velm (a firm), said".
  const bracketed = lowerAt(clause, at - 1) === ')' ? nounPhraseBefore(clause, at) : null;
  if (bracketed && (bracketed.from === clause.from || posAt(clause, bracketed.from - 1) === 'mark') && !startsBefore(whose, bracketed))
    return { words: bracketed, how: 'skipped' };
  if (whose) return { words: whose, how: 'skipped' };
  return lowerAt(clause, at) === ',' && !isInverted(clause, group) ? shared(clause, group, hops) : null;
}

const startsBefore = (words: Words | null, other: Words): boolean => words !== null && words.from < other.from && words.end >= other.end;

/** Whoever stands before an insertion that the mark at `at` ends, with what names them anew; not with who tells it: "The warden, she adds, had shouted". */
function overInsertion(clause: Clause, group: VerbGroup, at: number): Words | null {
  const named = namedBehind(clause, at);
  if (named) return named;
  const open = insertionStart(clause, at, depthAt(clause, group.head));
  if (open === null) return null;
  const phrase = canBeSubject(clause, open) ? nounPhraseBefore(clause, open) : hangingPhrase(clause, open);
  if (!phrase || isTelling(clause, open, at)) return phrase;
  const insertion = { from: open, end: isQuoteMark(tokenAt(clause, at)) ? at + 1 : at };
  return withInsertedList(clause, withAppositive(clause, phrase, insertion));
}

/** ", argued the engineer.": a verb of saying with nothing but its subject to the next mark takes none from before. */
function isInverted(clause: Clause, group: VerbGroup): boolean {
  const subject = clause.words.clauseTakers.has(group.lemma) ? subjectAfter(clause, group) : null;
  if (subject === null) return false;
  const next = lowerAt(clause, subject.words.end);
  return (posAt(clause, subject.words.end) ?? 'mark') === 'mark' || clause.words.personalRelatives.has(next);
}

/** Verbs in a row share the subject of the first. */
function shared(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  for (const other of sharers(clause, group)) {
    const found = anySubject(clause, other, hops + 1);
    if (found && !isExpletive(clause, found.words)) return { words: found.words, how: 'shared' };
  }
  return null;
}

const isExpletive = (clause: Clause, words: Words): boolean => clause.words.existentials.has(lowerAt(clause, words.from));

function anySubject(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  const before = subjectBefore(clause, group, hops);
  // "he, once again, pledged a reform and said": a pronoun in the subject's form is the subject.
  if (before && clause.words.subjectPronouns.has(lowerAt(clause, before.words.end - 1))) return before;
  const after = mayInvert(clause, group) ? subjectAfter(clause, group) : null;
  // "Lind, a doctor, told the agency her group had left": what is told has a clause behind it; "said the sheds would go" has its subject.
  const told = after && before && OPENS_TOLD.test(posAt(clause, after.words.end) ?? '');
  return told || (after && before && isObject(clause, after.words, before.words)) ? before : (after ?? before);
}

/** "The clerk, Kari Holm, confirmed receipt of the file but declined": nobody speaks behind the verb, and somebody does before it. */
const isObject = (clause: Clause, after: Words, before: Words): boolean => !isSpeaking(clause, after) && isSpeaking(clause, before);

const OPENS_TOLD = /^(?:pronoun|possessive|determiner|name|noun|to|modal|auxiliary|verb)$/;

/** Behind a quotation any verb may be inverted, elsewhere a verb of reporting. */
const mayInvert = (clause: Clause, group: VerbGroup): boolean =>
  clause.words.clauseTakers.has(group.lemma) || (isQuoteMark(tokenAt(clause, group.from - 1)) && !opensQuote(clause, group.from - 1));

/** "declined to say": the subject of the verb that governs the infinitive, unless it is too far off to govern it. */
function governed(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  const other = groupBefore(clause, group);
  if (!other || group.from - other.end > 12) return null;
  const found = subjectBefore(clause, other, hops + 1);
  return found && { words: found.words, how: 'matrix' };
}

/** ", adding that": the subject of the nearest finite verb; "officials saying": the noun before. */
function ofGerund(clause: Clause, group: VerbGroup, search: Search): Subject | null {
  const { at, hops } = search;
  return (
    witnessed(clause, group, hops) ??
    besideGerund(clause, group, search) ??
    twinOf(clause, group, search) ??
    objectOf(clause, at) ??
    shared(clause, group, hops) ??
    insertedBehind(clause, at) ??
    headedBefore(clause, group, hops)
  );
}

/** "can be heard on tape telling": whoever is heard, not when. */
function witnessed(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  const other = groupBefore(clause, group);
  if (!other?.passive || !clause.words.witnessing.has(other.lemma) || hasMark(clause, other.end, group.from)) return null;
  const found = subjectBefore(clause, other, hops + 1);
  return found && { words: found.words, how: 'matrix' };
}

const hasMark = ({ tagged }: Clause, from: number, end: number): boolean =>
  tagged.tokens.slice(from, end).some(({ pos }) => pos === 'mark');

/** "officials saying", "with the mayor on Friday saying"; behind what somebody issued, whoever issued it. */
function besideGerund(clause: Clause, group: VerbGroup, search: Search): Subject | null {
  const { at } = search;
  // "spent the day telling": a time says nothing.
  if (clause.words.timeWords.has(lowerAt(clause, at)) && posAt(clause, at) === 'noun') return null;
  const phrase = SPEAKERS.has(posAt(clause, at) ?? 'mark') ? nounPhraseBefore(clause, at + 1) : null;
  if (!phrase) return null;
  const owns = at === group.from - 1 && !isSetOff(clause, phrase);
  const own: Subject | null =
    owns || clause.words.accompaniments.has(lowerAt(clause, phrase.from - 1)) ? { words: phrase, how: 'noun' } : null;
  return issuerOf(clause, search) ?? own;
}

function twinOf(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const twin = posAt(clause, at) === 'coordinator' ? gerundBefore(clause, group) : null;
  const found = twin && subjectBefore(clause, twin, hops + 1);
  return found && { words: found.words, how: 'shared' };
}

/** "quoted him as saying", "thanked her for saying" */
function objectOf(clause: Clause, at: number): Subject | null {
  const object = posAt(clause, at) === 'preposition' || clause.words.equatives.has(lowerAt(clause, at)) ? objectBefore(clause, at) : null;
  // "apologised Wednesday for having said no": when it was is nobody.
  return object && !isTimePhrase(clause, object.from) ? { words: object, how: 'noun' } : null;
}

/** "released a statement on Monday saying": whoever puts out words says what they say. */
function issuerOf(clause: Clause, { at, hops }: Search): Subject | null {
  const object = nounPhraseBefore(clause, skipTimeLeft(clause, at) + 1);
  const other = object && (groupTo(clause, object.from) ?? recipientVerb(clause, object.from));
  const sends = other !== undefined && other !== null && clause.words.sending.has(other.lemma);
  if (!other || !(sends || (clause.words.lightVerbs.has(other.lemma) && !clause.words.receiving.has(other.lemma)))) return null;
  const isWords = (noun: string): boolean => clause.words.nounActs.get(noun) === 'state' || (sends && clause.words.issues.has(noun));
  const carried = clause.tagged.tokens.slice(object.from, object.end).some(({ lower }) => isWords(clause.words.singular(lower)));
  const found = carried ? subjectBefore(clause, other, hops + 1) : null;
  return found && { words: found.words, how: 'shared' };
}

/** "sent customers an email": whoever gets it stands in between. */
function recipientVerb(clause: Clause, from: number): VerbGroup | undefined {
  const recipient = OPENS_THING.test(posAt(clause, from) ?? 'mark') ? nounPhraseBefore(clause, from) : null;
  return recipient ? groupTo(clause, recipient.from) : undefined;
}

const OPENS_THING = /^(?:determiner|possessive)$/;

/** "telling X that … and questioning Y": the gerund of a cue that the one behind "and" stands beside. */
function gerundBefore(clause: Clause, group: VerbGroup): VerbGroup | null {
  const before = clause.groups.slice(0, placeOf(clause, group));
  return (
    before.findLast(
      (other) => other.gerund && clause.words.verbActs.has(other.lemma) && OPENS_GERUND.test(posAt(clause, other.from - 1) ?? ''),
    ) ?? null
  );
}

const OPENS_GERUND = /^(?:mark|name|noun)$/;

const SPEAKERS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'pronoun']);

/** A gerund at the start of the sentence takes the subject of the clause that follows. */
function headedBefore(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  if (hops > 0 || group.from - clause.from > 2) return null;
  const comma = commaFrom(clause, group.end);
  const next = comma === null ? undefined : nextFinite(clause, comma + 1);
  const found = next && subjectBefore(clause, next, hops + 1);
  return found ? { words: found.words, how: 'shared' } : null;
}

function commaFrom(clause: Clause, from: number): number | null {
  for (let i = from; i < clause.end; i++) if (lowerAt(clause, i) === ',') return i;
  return null;
}
