/** "While Lind says the bridge is safe, engineers warn …": what is said in a clause that opens the sentence ends before the main clause. */

import { type Clause, depthAt, isQuoteMark, lowerAt, posAt } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';

/** The comma that ends the opening clause in which what is said begins at `from`, or null. */
export function frontedEnd(clause: Clause, from: number): number | null {
  if (!isInOpening(clause, from)) return null;
  for (let i = from + 2; i < clause.end - 2; i++) {
    if (lowerAt(clause, i) !== ',') continue;
    const isQuoted = isQuoteMark(clause.tagged.tokens[i + 1]);
    if (opensMain(clause, isQuoted ? i + 2 : i + 1)) return isQuoted ? i + 2 : i;
  }
  return null;
}

/** Whether nothing but one clause that hangs on another stands before `from`; a clause that hangs on it in turn has commas of its own. */
function isInOpening(clause: Clause, from: number): boolean {
  const open = openingOf(clause);
  if (open === null || from - open > LONGEST || depthAt(clause, from - 1) > 0 || isOpening(clause, from)) return false;
  return clause.tagged.tokens.slice(open, from).every((token) => token.text !== ',' && !isQuoteMark(token));
}

/** In words, from the start of the sentence to what is said. */
const LONGEST = 14;

/** Where the word stands that makes the first clause hang on another, behind "and", "now" or "even"; null if none does. */
function openingOf(clause: Clause): number | null {
  const from = /^(?:coordinator|adverb)$/.test(posAt(clause, clause.from) ?? '') ? clause.from + 1 : clause.from;
  const isThat = from > clause.from && clause.words.complementizers.has(lowerAt(clause, from));
  return isThat || isOpening(clause, from) ? from : null;
}

const isOpening = (clause: Clause, at: number): boolean => posAt(clause, at) === 'subordinator';

/** A subject with its finite verb right behind it, that no "and" ties to what is before. */
function opensMain(clause: Clause, at: number): boolean {
  if (!/^(?:determiner|possessive|name|noun|pronoun|adjective|number)$/.test(posAt(clause, at) ?? '')) return false;
  const subject = nounPhraseAfter(clause, at);
  if (!subject || subject.from !== at) return false;
  const behind = posAt(clause, subject.end) === 'adverb' ? subject.end + 1 : subject.end;
  return groupAt(clause, behind)?.finite === true;
}
