/** Who a quotation without a cue belongs to: whoever the clause or the sentence before it is about, or whose name stands below it. */
import { isSpeaker } from '../../languages/en/words/speaking.js';
import { buildClause, type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../../text/clause.js';
import { nounPhraseAfter } from '../../text/phrases/after.js';
import { quotationAt } from '../../text/quotations.js';
import { subjectBefore } from './before.js';
import type { Subject } from './types.js';

/** The subject of what leads to the quotation that opens at `at`: “Maas disagreed. “…””, “Maas was adamant: “…””. */
export function introducer(clause: Clause, at: number): Subject | null {
  if (at > clause.from) return lowerAt(clause, at - 1) === ':' ? speakingSubject(clause, at - 1) : null;
  const before = clause.index > 0 ? buildClause(clause.tagged, clause.index - 1) : null;
  if (!before || isQuoteMark(tokenAt(before, before.end - 1)) || lowerAt(before, before.end - 1) === '?') return null;
  return speakingSubject(before, before.end);
}

/** The subject of the last main verb before `end`, if it is somebody who can speak; of a clause without a verb, its noun phrase. */
function speakingSubject(clause: Clause, end: number): Subject | null {
  const groups = clause.groups.filter((group) => group.head < end && group.finite && (tokenAt(clause, group.head)?.quoted ?? 0) === 0);
  if (groups.length === 0) return lowerAt(clause, end - 1) === ':' ? phraseOnly(clause, end - 1) : null;
  for (const group of [...groups].reverse()) {
    const subject = mainSubject(clause, group);
    if (subject) return isSpeaking(clause, subject) ? { words: subject, how: 'noun' } : null;
  }
  return null;
}

/** Null for the subject of a clause that hangs on another. */
function mainSubject(clause: Clause, group: VerbGroup): Words | null {
  const subject = subjectBefore(clause, group);
  if (!subject || subject.how === 'relative') return null;
  const lead = posAt(clause, subject.words.from - 1);
  return lead === 'subordinator' || lead === 'wh' || lowerAt(clause, subject.words.from - 1) === 'that' ? null : subject.words;
}

function phraseOnly(clause: Clause, end: number): Subject | null {
  const phrase = nounPhraseAfter(clause, clause.from);
  return phrase && phrase.end <= end && isSpeaking(clause, phrase) ? { words: { from: phrase.from, end }, how: 'noun' } : null;
}

/** A name, a person's calling or a pronoun for a person, before what hangs on the noun. */
function isSpeaking(clause: Clause, { from, end }: Words): boolean {
  for (let i = from; i < end; i++) {
    const token = tokenAt(clause, i);
    if (!token || (token.pos === 'preposition' && i > from)) return false;
    const next = lowerAt(clause, i + 1);
    if ((token.pos === 'name' && next !== "'s") || (isSpeaker(token.lower) && next !== "'s")) return true;
  }
  return false;
}

/** The longest line that is read as a signature, in words and marks. */
const LONGEST = 14;

/** The paragraph below a quotation that fills its own, if it is a name and no sentence: “Ana Reyes, Velm”. */
export function signatureBelow({ tagged }: Clause, at: number): Words | null {
  const own = tagged.tokens[at];
  const quotation = own && quotationAt(buildClause(tagged, own.sentence), at);
  const last = quotation && tagged.tokens.findLast(({ start }) => start < quotation.end);
  const ended = last && tagged.sentences[last.sentence];
  const next = ended && tagged.sentences[ended.index + 1];
  if (!ended || !next || next.paragraph === ended.paragraph || ended.endToken !== (last?.index ?? 0) + 1) return null;
  return isSignature(buildClause(tagged, next.index)) ? { from: next.firstToken, end: next.endToken } : null;
}

function isSignature(clause: Clause): boolean {
  const { tagged, from, end, index } = clause;
  const ends = tagged.sentences[index]?.paragraph !== tagged.sentences[index + 1]?.paragraph;
  if (!ends || end - from > LONGEST || clause.groups.length > 0 || posAt(clause, from) !== 'name') return false;
  return !/^[.!?:”"’]$/.test(lowerAt(clause, end - 1)) && !isQuoteMark(tokenAt(clause, from));
}
