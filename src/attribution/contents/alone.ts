/** Whether a quotation without a cue is somebody's words at all, or a title, a nickname, a word held at arm's length. */
import { spanOf } from '../../token.js';

import { type Clause, firstTokenAt, lowerAt, posAt, type Words } from '../clause/clause.js';
import { hasGroupIn } from '../clause/groups.js';

/** A quotation shorter than this, in words, is none unless it fills its paragraph. */
const LEAST = 4;
/** A paragraph without a full stop is no heading if it is longer than this, in words and marks. */
const LONGEST_HEADING = 30;

/** @param introduced whether a speaker was found for it */
export function standsAlone(clause: Clause, words: Words, introduced: boolean): boolean {
  const opens = words.from === clause.from;
  const closes = endsSentence(clause, words);
  if (fillsParagraph(clause, words)) return !isHeadingAlone(clause, words);
  if (closes && (opens || introduced)) return sizeOf(clause, words) >= (introduced ? 1 : LEAST);
  return isInHeading(clause) && (opens ? lowerAt(clause, words.end) === ':' : closes && sizeOf(clause, words) >= LEAST);
}

/** “A winter without salt” as the first line of a page, with no verb and no stop, and nobody quoted with it below: its title. */
function isHeadingAlone(clause: Clause, { from, end }: Words): boolean {
  const first = clause.paragraph === 0 && clause.tagged.paragraphs.length > 1;
  const stopped = clause.tagged.tokens.slice(from, end).some(({ text }) => /^[.!?…]$/.test(text));
  return first && !stopped && !hasGroupIn(clause, from, end) && !isQuotedAgain(clause, { from, end });
}

/** Whether its words stand in a quotation further on. */
function isQuotedAgain({ tagged: { text, tokens, quotations } }: Clause, { from, end }: Words): boolean {
  const inner = spanOf(tokens, from + 1, end - 1);
  const words = text.slice(inner.start, inner.end).toLowerCase();
  return quotations.some((other) => other.start > inner.end && text.slice(other.start, other.end).toLowerCase().includes(words));
}

/** Nothing but marks from the quotation to the end of the sentence that it ends in. */
function endsSentence({ tagged }: Clause, { end }: Words): boolean {
  const last = tagged.tokens[end - 1];
  const edge = last && tagged.sentences[last.sentence]?.endToken;
  return edge !== undefined && tagged.tokens.slice(end, edge).every(({ pos }) => pos === 'mark');
}

function fillsParagraph(clause: Clause, { from, end }: Words): boolean {
  const { tagged } = clause;
  const paragraph = tagged.paragraphs[clause.paragraph];
  const next = tagged.tokens[end];
  return paragraph !== undefined && tagged.tokens[from]?.start === paragraph.start && (next?.start ?? paragraph.end) >= paragraph.end;
}

/** A short paragraph without a full stop. */
function isInHeading(clause: Clause): boolean {
  const { tagged } = clause;
  const paragraph = tagged.paragraphs[clause.paragraph];
  if (!paragraph) return false;
  const first = firstTokenAt(tagged, paragraph.start);
  const end = firstTokenAt(tagged, paragraph.end);
  return end - first <= LONGEST_HEADING && !/[.!?:]$/.test(tagged.text.slice(paragraph.start, paragraph.end));
}

function sizeOf(clause: Clause, { from, end }: Words): number {
  let size = 0;
  for (let i = from; i < end; i++) if ((clause.tagged.tokens[i]?.pos ?? posAt(clause, i)) !== 'mark') size++;
  return size;
}
