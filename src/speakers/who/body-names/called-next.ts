import { NAMING } from '../../../languages/naming.js';
import { placeAt } from '../../read/gazetteer.js';
import { onwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { classCalled } from '../../read/unknown-names.js';
import { isCapital, isPossessiveMark, organizationClass, PREDICATE, type Words } from '../../read/words.js';

/** "Holm closed its plant. The company said …": the class by which the next sentence takes up the name that this one is about. */
export function classTakenUp(run: Run, tokens: Words): string | null {
  if (!isTopic(run, tokens)) return null;
  const next = onwards(run.end, run.end + LONGEST, (i) => tokens[i]?.sentence === run.sentence);
  const kind = tokens[next]?.sentence === run.sentence + 1 ? classCalled(tokens, next) : null;
  return kind === null || tokens.slice(run.end, next).some((word) => mayBeMeant(word, tokens, kind)) ? null : kind;
}

/** In tokens. */
const LONGEST = 40;

/** Something is told of it at the head of the sentence, or of what it has. */
export function isTopic({ at, end, sentence }: Run, tokens: Words): boolean {
  const mark = tokens[end];
  if (mark?.sentence !== sentence || tokens[at - 1]?.sentence === sentence) return false;
  const next = tokens[end + 1];
  if (mark.text === ',') return NAMING.thingRelatives.has(next?.lower ?? '') || NAMING.articles.has(next?.lower ?? '');
  return isPossessiveMark(mark) ? next?.pos === 'noun' : PREDICATE.has(mark.pos);
}

/** Another of that class ("sued the airline"), or a name that may be one's: neither a place's nor a day's. */
function mayBeMeant(word: Words[number], tokens: Words, kind: string): boolean {
  const at = word.index;
  if (!isCapital(word)) return word.pos === 'noun' && organizationClass(word) === kind && !NAMING.its.has(tokens[at - 1]?.lower ?? '');
  if (NAMING.weekdays.has(word.lower) || NAMING.months.has(word.lower) || NAMING.locatives.has(tokens[at - 1]?.lower ?? '')) return false;
  return word.pos === 'name' && placeAt(tokens, at, at + 1) === null;
}
