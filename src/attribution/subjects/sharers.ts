/** Verbs in a row: which verb before another one may lend it its subject. */
import { type Clause, depthAt, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupBefore, groupTo, placeOf } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { followsRelative, skipAdverbsLeft } from './over.js';
import { isReduced } from './reduced.js';
import { isSpeaking } from './speaking.js';

/** How many verbs back a subject may be shared: more stand in no sentence that anybody wrote. */
const FARTHEST = 30;

const known = new WeakMap<VerbGroup, readonly VerbGroup[]>();

/** Verbs before this one that it may share a subject with, each once, likeliest first. */
export function sharers(clause: Clause, group: VerbGroup): readonly VerbGroup[] {
  const before = known.get(group);
  if (before) return before;
  const found = [...new Set(inOrder(clause, group))];
  known.set(group, found);
  return found;
}

function inOrder(clause: Clause, group: VerbGroup): readonly VerbGroup[] {
  const depth = depthAt(clause, group.head);
  const place = placeOf(clause, group);
  const before = clause.groups.slice(Math.max(0, place - FARTHEST), place).reverse();
  const finite = before.filter(
    (other) =>
      (other.finite || (group.gerund && isQuotedAs(clause, other))) &&
      depthAt(clause, other.head) === depth &&
      !followsRelative(clause, other) &&
      !isReduced(clause, other),
  );
  const own =
    relativeSharer(clause, group, before) ??
    witnessedSharer(clause, group, before) ??
    perfectSharer(clause, group, before) ??
    sharerAround(clause, group, before);
  if (own) return [own];
  // Verbs in a row go back to the verb that reports rather than to one inside what it reports; and not to one inside an object.
  const main = finite.filter((other) => !isRelativeObject(clause, other) && !isInRelative(clause, other) && !isFreeRelative(clause, other));
  const takers = main.filter((other) => clause.words.clauseTakers.has(other.lemma) || carriesNoun(clause, other));
  const free = main.filter((other) => !isEmbedded(clause, other));
  // "put off deciding whether X could ask Y but said": verbs in a row have one form.
  const form = tokenAt(clause, group.head)?.form;
  const alike = (other: VerbGroup): boolean =>
    group.finite && other.modal === null && (tokenAt(clause, other.head)?.form === form || (form === 'past' && isPerfect(clause, other)));
  const outer = group.gerund ? free.filter((other) => !isReported(clause, other)) : [];
  return [
    ...takers.filter(alike),
    ...free.filter(alike),
    ...takers.filter((other) => outer.includes(other)),
    ...outer,
    ...takers,
    ...free,
    ...finite,
  ];
}

/** "rejected the idea that the mayor would lose, saying": a verb within what another verb reports is not the one that goes on. */
function isReported(clause: Clause, other: VerbGroup): boolean {
  const before = groupBefore(clause, other);
  if (!before) return false;
  for (let i = other.from - 1; i >= before.end; i--) {
    const pos = posAt(clause, i);
    if (pos === 'wh' || clause.words.complementizers.has(lowerAt(clause, i))) return true;
    if (pos === 'mark' || pos === 'coordinator') return false;
  }
  return clause.words.clauseTakers.has(before.lemma);
}

/** ", who has endorsed Lind and praised her plan,": verbs in a row within one relative clause between commas. */
function relativeSharer(clause: Clause, group: VerbGroup, before: readonly VerbGroup[]): VerbGroup | null {
  const other = before.find(({ finite }) => finite);
  if (!other || posAt(clause, group.from - 1) !== 'coordinator' || !followsRelative(clause, other)) return null;
  const opener = skipAdverbsLeft(clause, other.from - 1);
  for (let i = other.end; i < group.from; i++) if (posAt(clause, i) === 'mark') return null;
  return lowerAt(clause, opener - 1) === ',' || isCleft(clause, opener) ? other : null;
}

/** "it was the captain who rang and said": what somebody did is told in the relative clause. */
function isCleft(clause: Clause, opener: number): boolean {
  const phrase = nounPhraseBefore(clause, opener);
  const be = phrase && groupTo(clause, phrase.from);
  return be?.copula === true && clause.words.impersonals.has(lowerAt(clause, be.from - 1));
}

/** "saw the foreman turn and say": a bare form beside one that hangs on a verb of seeing or hearing. */
function witnessedSharer(clause: Clause, group: VerbGroup, before: readonly VerbGroup[]): VerbGroup | null {
  const [other] = before;
  if (!other || posAt(clause, group.from - 1) !== 'coordinator' || !isBare(clause, group) || !isBare(clause, other)) return null;
  const phrase = nounPhraseBefore(clause, other.from);
  const witness = phrase && groupTo(clause, phrase.from);
  return witness && clause.words.witnessing.has(witness.lemma) ? other : null;
}

/** The verb before that a verb goes on from within what somebody reports, or null: "said that the foreman had stopped the bus and shouted". */
export const joinedTo = (clause: Clause, group: VerbGroup): VerbGroup | null => perfectSharer(clause, group, [groupBefore(clause, group)]);

/** Behind "that", a person's deed in the perfect, and what it is joined to without a comma. */
function perfectSharer(clause: Clause, group: VerbGroup, [other]: readonly (VerbGroup | null | undefined)[]): VerbGroup | null {
  if (!other?.finite || !isPerfect(clause, other) || posAt(clause, group.from - 1) !== 'coordinator') return null;
  if (posAt(clause, group.from - 2) === 'mark' || group.head !== group.from || tokenAt(clause, group.head)?.form !== 'past') return null;
  const subject = nounPhraseBefore(clause, other.from) ?? shortBefore(clause, other.from);
  // "said that he had won and called for a count": he may be who says so.
  if (!subject || !isSpeaking(clause, subject) || clause.words.subjectPronouns.has(lowerAt(clause, subject.from))) return null;
  return clause.words.complementizers.has(lowerAt(clause, subject.from - 1)) ? other : null;
}

/** "He has welcomed the letter, she said, and reiterated his call": the helper serves both verbs, over whoever says so. */
function sharerAround(clause: Clause, group: VerbGroup, [said, main]: readonly (VerbGroup | undefined)[]): VerbGroup | null {
  if (!said?.finite || !main?.finite || !isPerfect(clause, main) || group.head !== group.from) return null;
  const isBehind = posAt(clause, group.from - 1) === 'coordinator' && lowerAt(clause, said.end) === ',' && said.end === group.from - 2;
  const subject = isBehind ? nounPhraseBefore(clause, said.from) : null;
  return subject && lowerAt(clause, subject.from - 1) === ',' && tokenAt(clause, group.head)?.form === 'past' ? main : null;
}

/** "that a league official": a few words behind the complementizer, whatever the last of them looks like. */
function shortBefore(clause: Clause, end: number): Words | null {
  for (let i = end - 1; i >= end - SHORT; i--) {
    if (clause.words.complementizers.has(lowerAt(clause, i))) return { from: i + 1, end };
    if (!/^(?:adjective|noun|name|determiner)$/.test(posAt(clause, i) ?? 'mark')) return null;
  }
  return null;
}

const SHORT = 5;

/** "had gone to the pier and announced": the helper serves both verbs. */
const isPerfect = (clause: Clause, { from, head, passive }: VerbGroup): boolean =>
  head > from && !passive && clause.words.perfectHelpers.has(lowerAt(clause, from));

const isBare = (clause: Clause, { from, head }: VerbGroup): boolean => from === head && tokenAt(clause, head)?.form === 'base';

/** "critics who say he should go": a verb in what a relative clause reports. */
function isInRelative(clause: Clause, other: VerbGroup): boolean {
  let here = other;
  for (let before = groupBefore(clause, here); before; before = groupBefore(clause, here)) {
    for (let i = before.end; i < here.from; i++) if (posAt(clause, i) === 'mark' || posAt(clause, i) === 'coordinator') return false;
    if (followsRelative(clause, before)) return true;
    here = before;
  }
  return false;
}

/** "the rival with whom he clashed": a verb of a relative clause that has a subject of its own. */
function isRelativeObject(clause: Clause, other: VerbGroup): boolean {
  const subject = skipAdverbsLeft(clause, other.from - 1);
  return clause.words.subjectPronouns.has(lowerAt(clause, subject)) && posAt(clause, subject - 1) === 'wh';
}

/** "what residents heard was a fair", "all the tenants feared was noise": a verb with a subject of its own between "what" and the next verb. */
function isFreeRelative(clause: Clause, other: VerbGroup): boolean {
  const subject = nounPhraseBefore(clause, other.from);
  const next = clause.groups[placeOf(clause, other) + 1];
  return subject !== null && posAt(clause, subject.from - 1) === 'wh' && next?.finite === true && next.from === other.end;
}

/** "expressed hope that …": a light verb whose noun takes a clause. */
function carriesNoun(clause: Clause, group: VerbGroup): boolean {
  if (!clause.words.lightVerbs.has(group.lemma)) return false;
  const phrase = nounPhraseAfter(clause, group.end, false);
  return phrase !== null && clause.words.nounActs.has(clause.words.singular(lowerAt(clause, phrase.end - 1)));
}

/** "shared a syllabus for a class called": the phrase before the verb is the object of another verb. */
function isEmbedded(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from) return false;
  const phrase = nounPhraseBefore(clause, group.from);
  const left = phrase && posAt(clause, phrase.from - 1);
  return left === 'verb' || left === 'preposition';
}

/** "quoted him as saying …, adding …" */
const isQuotedAs = (clause: Clause, group: VerbGroup): boolean =>
  group.gerund && clause.words.equatives.has(lowerAt(clause, group.from - 1));
