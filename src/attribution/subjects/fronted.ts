/** "In Lima Ana Soto said": a phrase that opens the clause, with no comma between it and the subject. */
import { PLACE_PARTS } from '../../world/places.js';
import { type Clause, IN_PHRASE, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { isSpeaking } from './speaking.js';

/** How many words a phrase and the subject behind it may have together. */
const LONGEST = 16;

/** The subject that ends at `end` behind a phrase that opens its clause, or null if no such phrase stands there. */
export function behindFronted(clause: Clause, end: number): Words | null {
  const link = lastLink(clause, end);
  if (link === null || !opensClause(clause, link, end)) return null;
  const from = behindNoun(clause, link + 1, end) ?? behindLink(clause, link, end);
  return from !== null && from > link + 1 && from < end ? { from, end } : null;
}

function behindLink(clause: Clause, link: number, end: number): number | null {
  return posAt(clause, link) === 'subordinator' ? behindEvent(clause, link + 1, end) : behindPhrase(clause, link + 1, end);
}

/** "At Friday's briefing the mayor said": an article right behind a noun opens another phrase. */
function behindNoun(clause: Clause, from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    if (posAt(clause, i) !== 'determiner' || clause.words.standaloneDeterminers.has(lowerAt(clause, i))) continue;
    if (/^(?:noun|name|number)$/.test(posAt(clause, i - 1) ?? 'mark')) return isSpeaking(clause, { from: i, end }) ? i : null;
  }
  return null;
}

/** The preposition or subordinator with nothing but a noun phrase from it to `end`. */
function lastLink(clause: Clause, end: number): number | null {
  for (let i = end - 1; i >= clause.from && end - i < LONGEST; i--) {
    const pos = posAt(clause, i) ?? 'mark';
    if (pos === 'preposition' || pos === 'subordinator') return i;
    if (!IN_PHRASE.has(pos) && !isTime(clause, i) && !isInner(clause, i)) return null;
  }
  return null;
}

/** Whether what `link` ties is all there is of the clause so far. */
function opensClause(clause: Clause, link: number, end: number): boolean {
  let at = link;
  for (let i = link - 1; i >= clause.from && end - i < LONGEST; i--) {
    const pos = posAt(clause, i) ?? 'mark';
    if (pos === 'preposition' || pos === 'subordinator') at = i;
    else if (!IN_PHRASE.has(pos) && pos !== 'adverb') break;
  }
  const before = tokenAt(clause, at - 1);
  return !before || before.pos === 'mark' || before.pos === 'coordinator' || clause.words.complementizers.has(before.lower);
}

/** Where the subject starts behind a time, a place or an occasion, or null. */
function behindPhrase(clause: Clause, from: number, end: number): number | null {
  const time = behindTime(clause, from, end);
  if (time > from) return time;
  return posAt(clause, from) === 'name' ? behindPlace(clause, from, end) : behindThing(clause, from, end);
}

/** "3 May", "early June", "March 2019", "the spring of", and no further. */
function behindTime(clause: Clause, from: number, end: number): number {
  let i = from;
  while (i < end && DESCRIBES.test(posAt(clause, i) ?? 'mark')) i++;
  if (!isTime(clause, i) && posAt(clause, i) !== 'number' && posAt(clause, i - 1) !== 'number') return from;
  while (i < end && (isTime(clause, i) || posAt(clause, i) === 'number' || clause.words.pointers.has(lowerAt(clause, i)))) i++;
  // "In 12 towns mayors say": what is counted is no time.
  return posAt(clause, i) === 'noun' && !clause.words.isSpeaker(lowerAt(clause, i)) && !isTime(clause, i - 1) ? from : i;
}

const DESCRIBES = /^(?:adjective|determiner|number)$/;

const isTime = (clause: Clause, i: number): boolean => {
  const word = lowerAt(clause, i);
  return clause.words.timeWords.has(word) || (clause.words.seasons.has(word) && posAt(clause, i) !== 'modal');
};

/** A place of one word, or of two where one of them is a part of such names, or where two words are left for whoever speaks. */
function behindPlace(clause: Clause, from: number, end: number): number | null {
  let names = from;
  while (names < end && (posAt(clause, names) === 'name' || isInner(clause, names))) names++;
  if (isCalled(clause, from)) return null;
  const known = PLACE_PARTS.has(lowerAt(clause, from)) || PLACE_PARTS.has(lowerAt(clause, from + 1));
  const place = from + (known || end - from > 3 ? 2 : 1);
  const titled = titleIn(clause, known ? place : from + 1, names);
  if (titled !== null) return known ? place : titled;
  if (names < end) return names;
  return isInner(clause, place) ? null : place;
}

/** "Captain", "police": what somebody is, between names. */
function titleIn(clause: Clause, from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (isCalled(clause, i)) return i;
  return null;
}

const isCalled = (clause: Clause, at: number): boolean => clause.words.personHeads.has(lowerAt(clause, at));

/** Behind "a statement", "court", "the port": at the first name, or at what somebody is called. */
function behindThing(clause: Clause, from: number, end: number): number | null {
  let thing = false;
  for (let i = from; i < end; i++) {
    if (thing && (posAt(clause, i) === 'name' || isCalled(clause, i))) return i;
    thing ||= posAt(clause, i) === 'noun' && !clause.words.isSpeaker(lowerAt(clause, i));
  }
  return null;
}

/** "After the match Lund said": a name right behind a noun for something that has no tongue. */
function behindEvent(clause: Clause, from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    const noun = posAt(clause, i - 1) === 'noun' ? lowerAt(clause, i - 1) : null;
    const named = posAt(clause, i) === 'name' || (isCalled(clause, i) && posAt(clause, i + 1) === 'name');
    if (noun !== null && named) return clause.words.isSpeaker(noun) || VOICES.has(clause.words.kindOf(noun) ?? 'none') ? null : i;
  }
  return null;
}

const VOICES: ReadonlySet<string> = new Set(['person', 'group', 'none']);

/** A hyphen or an apostrophe inside a name. */
const isInner = (clause: Clause, i: number): boolean => /^[-'’]$/.test(lowerAt(clause, i));
