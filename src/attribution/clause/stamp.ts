/** The time that opens an entry of a live blog: "17:05", "**10.02**", "[9.40am]". */
import { type Clause, firstTokenAt, isQuoteMark, posAt, tokenAt } from './clause.js';

/** The first word behind the time that opens the paragraph, and behind the dash there. */
export function behindStamp(clause: Clause): number | null {
  const { tagged, from } = clause;
  const paragraph = tagged.paragraphs[clause.paragraph];
  if (
    !paragraph ||
    tagged.tokens[from]?.start !== paragraph.start ||
    !/\d/.test(tagged.text.slice(paragraph.start, paragraph.start + FIRST))
  )
    return null;
  const stamp = tagged.language.documents.stamp.exec(
    tagged.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)),
  )?.[0].length;
  if (stamp === undefined) return null;
  let at = firstTokenAt(tagged, paragraph.start + stamp);
  while (posAt(clause, at) === 'mark' && !isQuoteMark(tokenAt(clause, at))) at++;
  return at;
}

/** In characters: where the first digit must have come, and how much is looked at for the whole stamp. */
const FIRST = 14;
const LONGEST = 60;

/** Where the words of an entry start, if a capital or a quotation mark shows that the time is none of them; else where the sentence does. */
export function entryStart(clause: Clause): number {
  const at = behindStamp(clause);
  const first = at === null ? undefined : tokenAt(clause, at);
  return at !== null && first && (isQuoteMark(first) || /^\p{Lu}/u.test(first.text)) ? at : clause.from;
}
