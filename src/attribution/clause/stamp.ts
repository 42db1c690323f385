/** The time that opens an entry of a live blog: "17:05", "**10.02**", "[9.40am]". */
import { type Clause, firstTokenAt, isDash, isQuoteMark, posAt, tokenAt } from './clause.js';

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

/** Where the words of an entry or a report start: behind its time or its dateline, if a capital or a quotation mark shows that; else where the sentence does. */
export function entryStart(clause: Clause): number {
  const at = behindStamp(clause) ?? behindDateline(clause);
  const first = at === null ? undefined : tokenAt(clause, at);
  return at !== null && first && (isQuoteMark(first) || /^\p{Lu}/u.test(first.text)) ? at : clause.from;
}

/** "OSLO, Nov. 12 (NTB) - The", "SAN JOSÉ – Farmers": behind the dash that ends a row of capitals, which opens the paragraph. */
function behindDateline(clause: Clause): number | null {
  const { tagged, from } = clause;
  if (tagged.paragraphs[clause.paragraph]?.start !== tagged.tokens[from]?.start || !TOWN.test(tokenAt(clause, from)?.text ?? ''))
    return null;
  for (let i = from + 1; i < from + LONGEST_DATELINE; i++) {
    const token = tokenAt(clause, i);
    if (!token || !IN_DATELINE.test(token.text)) return null;
    if (isDash(clause, i)) return i + 1;
  }
  return null;
}

const TOWN = /^\p{Lu}{2,}$/u;
const IN_DATELINE = /^[\p{Lu}\d,.()/—–―-]/u;
/** In words and marks. */
const LONGEST_DATELINE = 14;
