/** Words of two classes: the neighbours choose. Reads from left to right: what stands before is settled, what stands behind may not be. */

import type { Mutable, Pos } from '../../../token.js';
import { baseAndForm } from './classes.js';
import { isBase, isPresent } from './open-verbs.js';
import { HEADS, IN_NOUN_PHRASE, OBJECT, type Place, placeOf } from './place.js';
import type { Reading } from './readings.js';

/** Settles the class of every word that the tagger leaves open. Names are open no longer. @param readings by token */
export function settle(tokens: readonly Mutable[], readings: readonly (Reading | null)[]): void {
  for (const token of tokens) {
    const reading = readings[token.index];
    if (!reading?.also || token.pos !== reading.pos) continue;
    token.pos = choose(placeOf(tokens, readings, token), reading);
    [token.lemma, token.form] = token.pos === 'verb' ? baseAndForm(token.lower, reading.form) : [token.lower, null];
  }
}

function choose(place: Place, { pos, also, form }: Reading): Pos {
  if (pos !== 'verb' && also !== 'verb') return isAlone(place) ? 'noun' : 'adjective';
  const other = pos === 'verb' ? (also ?? pos) : pos;
  if (place.token.lower === 'back' && !isBase(place, other)) return 'adverb';
  return isVerb(place, other, form) ? 'verb' : other;
}

function isVerb(place: Place, other: Pos, form: Reading['form']): boolean {
  if (form === 'past') return !isDescribing(place);
  if (form === 'gerund') return other === 'noun' ? !isNamed(place) : !(isDescribing(place) || isPredicate(place));
  return other === 'noun' && /[^s]s$/.test(place.token.lower) ? isPresent(place) : isBase(place, other);
}

/** "the best of", "in secret": in a noun phrase with nothing behind it to describe. */
const isAlone = ({ before, next }: Place): boolean =>
  before !== undefined && (IN_NOUN_PHRASE.has(before.pos) || before.pos === 'preposition') && !next.noun;

/** "an alarmed crowd", "in divided cities": between what opens a noun phrase and its noun. */
function isDescribing({ before, next }: Place): boolean {
  if (!next.noun) return false;
  return !before || IN_NOUN_PHRASE.has(before.pos) || before.pos === 'preposition' || before.pos === 'verb' || before.pos === 'mark';
}

/** "was surprising.", "felt rewarding for": of what can be a quality, nothing behind it to act on. */
const isPredicate = ({ before, after }: Place): boolean =>
  (before?.pos === 'auxiliary' || before?.pos === 'verb') &&
  (!after || after.pos === 'mark' || after.pos === 'preposition' || after.pos === 'to');

const ENDS: ReadonlySet<Pos> = new Set<Pos>(['mark', 'coordinator', 'auxiliary', 'modal']);

/** "the meeting of", "tax cutting.", "of voting,": a gerund that is a thing. */
function isNamed({ before, after }: Place): boolean {
  if (!before || (after && (OBJECT.has(after.pos) || after.pos === 'name'))) return false;
  if (IN_NOUN_PHRASE.has(before.pos)) return true;
  if (HEADS.has(before.pos) && after?.pos === 'preposition') return !before.lower.endsWith('s');
  return (HEADS.has(before.pos) || before.pos === 'preposition') && (!after || ENDS.has(after.pos));
}
