/** What stands between a subject and its verb, between commas, dashes or brackets. */

import type { Pos } from '../../document.js';
import { type Clause, depthAt, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupsIn, groupTo } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { subjectAfter } from './after.js';
import { isReduced } from './reduced.js';
import { isSpeaking } from './speaking.js';

/** Between them a whole sentence may stand: "Doctors – there are three – say". */
const DASHES = '—–―';

const PAIRS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(
  Object.entries({ ',': [','], '—': ['—'], '–': ['–'], '―': ['―'], '-': ['-'], ']': ['['] }),
);

/** Index of the mark that opens the insertion which the mark at `close` ends. */
export function insertionStart(clause: Clause, close: number, depth: number): number | null {
  const openers = openersOf(clause, close) ?? [];
  // "one delegate not on the slate, Weber, said": better a phrase that hangs on something than none.
  let hanging: number | null = null;
  for (let i = close - 1; i > clause.from && close - i < 45; i--) {
    const quoted = depthAt(clause, i);
    if (quoted < depth) return hanging;
    if (quoted > depth || !openers.includes(lowerAt(clause, i))) continue;
    if (holdsSentence(clause, i, close)) return hanging;
    if (opensHere(clause, i)) return relativeAround(clause, i, close) ?? i;
    hanging ??= nounPhraseBefore(clause, i) && i;
  }
  return hanging;
}

const opensHere = (clause: Clause, i: number): boolean => canBeSubject(clause, i) && !opensFurther(clause, i);

/** A finite verb between the marks, unless they are dashes, or all there is says who tells it: "The warden, she adds, had shouted". */
const holdsSentence = (clause: Clause, open: number, close: number): boolean =>
  hasFinite(clause, open + 1, close) &&
  !((DASHES.includes(lowerAt(clause, open)) || isTelling(clause, open, close)) && canBeSubject(clause, open));

/** Between somebody and the mark a subject and a verb of reporting, and nothing else. */
export function isTelling(clause: Clause, open: number, close: number): boolean {
  const [group, ...more] = groupsIn(clause, open + 1, close);
  if (!group || more.length > 0 || !clause.words.clauseTakers.has(group.lemma)) return false;
  const whole = nounPhraseBefore(clause, open);
  // "One hook, he says, is what broke": "one" alone is somebody.
  if (!whole || !isSpeaking(clause, { from: Math.min(whole.from + 1, whole.end - 1), end: whole.end })) return false;
  // "The warden, says Ana Lind, had shouted"
  if (group.from === open + 1) return subjectAfter(clause, group) !== null;
  if (group.end !== close) return false;
  const subject = nounPhraseBefore(clause, group.from);
  return subject?.from === open + 1;
}

/** "Lind, who sold a boat in Velm, Norway, in July, said": the comma before a relative clause that runs to the mark, or null. */
function relativeAround(clause: Clause, from: number, close: number): number | null {
  for (let i = from - 1; i > clause.from && close - i < 45; i--) {
    if (lowerAt(clause, i) !== ',' || !clause.words.relatives.has(lowerAt(clause, i + 1))) continue;
    const [verb, ...more] = groupsIn(clause, i + 1, close).filter((group) => group.finite && !isReduced(clause, group));
    return verb && more.length === 0 && verb.end <= from && canBeSubject(clause, i) ? i : null;
  }
  return null;
}

/** A noun phrase ends at `end`, and hangs on nothing: "facing a challenge in Iowa, a swing state, …" goes on to the left. */
export function canBeSubject(clause: Clause, end: number): boolean {
  const phrase = nounPhraseBefore(clause, end);
  if (!phrase) return false;
  const left = tokenAt(clause, phrase.from - 1);
  // "Weber, the former mayor, who …": the phrase between the commas is another name for the one before.
  if (left?.text === ',' && isAtStart(clause, nounPhraseBefore(clause, beforeAge(clause, phrase.from - 1)))) return false;
  if (left?.text === ',' && isWiderPlace(clause, phrase)) return false;
  return left?.form !== 'gerund' && left?.pos !== 'preposition';
}

/** "Roth, 41, of Tarn, Ohio, who …", "a baker from Lund, Sweden, who …": a name that tells where another is, but not in "On the coast of Peru, Lind, who". */
function isWiderPlace(clause: Clause, phrase: Words): boolean {
  let link = phrase.from - 2;
  while (posAt(clause, link) === 'name') link--;
  if (link === phrase.from - 2 || posAt(clause, phrase.end - 1) !== 'name' || !clause.words.homePrepositions.has(lowerAt(clause, link)))
    return false;
  let from = link;
  while (from > clause.from && !isQuoteMark(tokenAt(clause, from - 1))) from--;
  return from < link && !/^(?:preposition|subordinator|adverb)$/.test(posAt(clause, from) ?? '');
}

/** "Roth, 41, a nurse": where the name before an age ends. */
const beforeAge = (clause: Clause, end: number): number =>
  posAt(clause, end - 1) === 'number' && lowerAt(clause, end - 2) === ',' ? end - 2 : end;

/** The phrase that opens the clause, or stands behind its "but" or behind a quotation. */
const isAtStart = (clause: Clause, phrase: Words | null): boolean =>
  phrase !== null &&
  (phrase.from === clause.from ||
    isQuoteMark(tokenAt(clause, phrase.from - 1)) ||
    (phrase.from === clause.from + 1 && posAt(clause, clause.from) === 'coordinator'));

/** The marks that may open what the mark at `close` ends; American style puts the comma before the closing quotation mark. */
function openersOf(clause: Clause, close: number): readonly string[] | undefined {
  const inside = isQuoteMark(tokenAt(clause, close)) && lowerAt(clause, close - 1) === ',';
  return PAIRS.get(inside ? ',' : lowerAt(clause, close));
}

/** "R-Fla., a candidate, said": another insertion ends where this one begins. */
const opensFurther = (clause: Clause, i: number): boolean => {
  const before = tokenAt(clause, i - 1);
  const word = before?.text ?? '';
  return before?.pos === 'number' || clause.words.nameSuffix.test(word) || /^\p{Lu}[a-z]{1,4}\.$/u.test(word);
};

/** Whether a finite verb stands between, outside a relative clause. */
function hasFinite(clause: Clause, from: number, end: number): boolean {
  let relative = end;
  for (let i = end - 1; i >= from; i--) if (opensRelative(clause, i)) relative = i;
  return groupsIn(clause, from, relative).some((group) => group.finite && !looksReduced(clause, group, from) && !isLet(clause, group));
}

/** "never one to let a quarrel rest": a bare form behind the object of letting. */
function isLet(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from || tokenAt(clause, group.head)?.form !== 'base') return false;
  const object = nounPhraseBefore(clause, group.from);
  const verb = object && groupTo(clause, object.from);
  return verb?.infinitive === true && clause.words.letting.has(verb.lemma);
}

/** Between commas, a bare past form behind a noun, right behind the first comma, its "when" or its "now", is a participle. */
const looksReduced = (clause: Clause, group: VerbGroup, from: number): boolean =>
  isReduced(clause, group) ||
  (group.head === group.from &&
    tokenAt(clause, group.head)?.form === 'past' &&
    (group.from === from ||
      (group.from === from + 1 && /^(?:wh|subordinator|adverb)$/.test(posAt(clause, from) ?? '')) ||
      posAt(clause, group.from - 1) === 'noun' ||
      (isGerund(clause, from) && posAt(clause, group.from - 1) === 'name')));

/** "wearing a T-Shirt covered in mud": behind a gerund no name is a subject. */
const isGerund = (clause: Clause, i: number): boolean => posAt(clause, i) === 'verb' && tokenAt(clause, i)?.form === 'gerund';

const opensRelative = (clause: Clause, i: number): boolean =>
  clause.words.relativeOpeners.has(lowerAt(clause, i)) || posAt(clause, i) === 'subordinator';

/** An appositive belongs to the source; a relative clause does not, nor a single adverb ("Smith, however, said"). */
export function withAppositive(clause: Clause, phrase: Words, insertion: Words): Words {
  const first = posAt(clause, insertion.from + 1);
  const end = beforeWho(clause, insertion);
  if (end - insertion.from <= 3 && first === 'adverb') return phrase;
  const relative = clause.words.clauseInsertions.has(lowerAt(clause, insertion.from + 1));
  return relative || !first || !PHRASE_STARTS.has(first) ? phrase : { from: phrase.from, end };
}

/** "Roth, 41, of Tarn, Ohio, | who voted early": the comma of a relative clause in the insertion, or its end. */
function beforeWho(clause: Clause, { from, end }: Words): number {
  for (let i = from + 1; i < end - 1; i++)
    if (lowerAt(clause, i) === ',' && clause.words.personalRelatives.has(lowerAt(clause, i + 1))) return i;
  return end;
}

const PHRASE_STARTS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'determiner', 'number', 'adjective', 'possessive', 'adverb']);
