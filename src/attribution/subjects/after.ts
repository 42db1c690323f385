/** The subject behind an inverted verb: `"…," said the minister`. */

import type { Pos } from '../../document.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { isInnerMark } from '../clause/phrases/shared.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { withoutSetting } from './settings.js';
import type { Subject } from './types.js';

/** The subject behind an inverted verb, if nothing but its clause's start stands before the verb. */
export function subjectAfter(clause: Clause, group: VerbGroup): Subject | null {
  if (!group.finite || group.passive || group.copula || group.modal || group.head !== group.from) return null;
  const before = tokenAt(clause, group.from - 1);
  if (before && !isQuoteMark(before) && !/^[,—–]$/.test(before.text)) return null;
  const phrase = withoutSetting(clause, nounPhraseAfter(clause, group.end));
  return phrase && { words: withFollowingAppositive(clause, phrase), how: 'after' };
}

const APPOSED: ReadonlySet<Pos> = new Set<Pos>([
  'determiner',
  'noun',
  'name',
  'possessive',
  'number',
  'adjective',
  'preposition',
  'adverb',
]);

/** ", said Smith, 20, of Springfield, a doctor." */
export function withFollowingAppositive(clause: Clause, phrase: Words): Words {
  if (lowerAt(clause, phrase.end) !== ',') return phrase;
  const first = tokenAt(clause, phrase.end + 1);
  if (!first || !APPOSED.has(first.pos) || clause.words.relatives.has(first.lower) || isTimePhrase(clause, phrase.end + 1)) return phrase;
  const more = nounPhraseAfter(clause, phrase.end + (clause.words.homePrepositions.has(first.lower) ? 2 : 1));
  if (!more) return phrase;
  if (isManner(clause, more)) return phrase;
  const end = endsApposition(clause, more.end) ? more.end : verblessEnd(clause, more.end);
  return end === null ? phrase : withFollowingAppositive(clause, { from: phrase.from, end });
}

/** "Roth, her voice breaking", "Roth, eyes shining": how somebody spoke, and nobody else. */
function isManner(clause: Clause, { from, end }: Words): boolean {
  if (tokenAt(clause, end)?.form !== 'gerund') return false;
  const first = posAt(clause, from);
  return first === 'possessive' || (first === 'noun' && !clause.words.isSpeaker(lowerAt(clause, end - 1)));
}

/** What may follow a whole appositive: its phrase is cut short by anything else, so it is something else. */
function endsApposition(clause: Clause, end: number): boolean {
  const after = tokenAt(clause, end);
  if (!after || after.pos === 'mark' || after.pos === 'preposition') return true;
  return clause.words.relatives.has(after.lower) || after.form === 'past' || after.form === 'gerund';
}

/** Up to the next mark, if nothing but a phrase stands before it: "a scholar of labor and trade at the institute and an author". */
function verblessEnd(clause: Clause, from: number): number | null {
  for (let i = from; i < from + 20; i++) {
    const token = tokenAt(clause, i);
    if (!token || (token.pos === 'mark' && !isInnerMark(token.text))) return i;
    if (/^(?:verb|auxiliary|modal|wh|pronoun|subordinator)$/.test(token.pos)) return null;
  }
  return null;
}
