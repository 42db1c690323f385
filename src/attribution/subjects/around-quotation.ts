/** Who a quotation without a cue belongs to: whoever the clause or the sentence before it is about, or whose name stands below it. */
import {
  buildClause,
  type Clause,
  isQuoteMark,
  lowerAt,
  posAt,
  quotationWords,
  tokenAt,
  type VerbGroup,
  type Words,
} from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { quotationAt } from '../clause/quotations.js';
import { subjectBefore } from './before.js';
import type { Subject } from './types.js';

/**
 * Of a quotation that opens at `at` the subject of what is said about it behind its comma, or else of what leads to it:
 * “…,” was all Maas would say. Maas disagreed. “…” Maas was adamant: “…”
 */
export function introducer(clause: Clause, at: number): Subject | null {
  const behind = behindComma(clause, at);
  if (behind !== null) return speakingSubject(clauseFrom(clause, behind), Number.POSITIVE_INFINITY);
  if (at > clause.from) return lowerAt(clause, at - 1) === ':' ? speakingSubject(clause, at - 1) : null;
  const before = clause.index > 0 ? buildClause(clause.tagged, clause.index - 1) : null;
  if (!before || !leadsOver(before, clause)) return null;
  return speakingSubject(before, before.end);
}

/** The word behind a quotation that opens its sentence and ends with a comma, in that sentence or its last; null if there is none. */
export function behindComma(clause: Clause, at: number): number | null {
  const quotation = at === clause.from ? quotationAt(clause, at) : null;
  const { end } = quotation ? quotationWords(clause.tagged, quotation) : { end: 0 };
  const { tokens } = clause.tagged;
  return tokens[end - 2]?.text === ',' && tokens[end]?.sentence === tokens[end - 1]?.sentence && tokens[end]?.pos !== 'mark' ? end : null;
}

/** What of its sentence stands from the token `at` on. */
function clauseFrom({ tagged }: Clause, at: number): Clause {
  const clause = buildClause(tagged, tagged.tokens[at]?.sentence ?? 0);
  return { ...clause, from: at, groups: clause.groups.filter(({ from }) => from >= at) };
}

/** A sentence that ends with its stop or a colon, in the same paragraph or the one before; no question, quotation or heading. */
function leadsOver(before: Clause, { tagged, index }: Clause): boolean {
  if (!/^[.:]$/.test(lowerAt(before, before.end - 1))) return false;
  const [from, to] = [tagged.sentences[before.index]?.paragraph ?? 0, tagged.sentences[index]?.paragraph ?? 0];
  return from === to || (from === to - 1 && endsLikeSpeech(buildClause(tagged, index)));
}

/** Inside its marks a quotation that is no heading ends with a stop, or goes on in the next sentence. */
function endsLikeSpeech(clause: Clause): boolean {
  const last = isQuoteMark(tokenAt(clause, clause.end - 1)) ? clause.end - 2 : clause.end - 1;
  return /^[.!?…,]$/.test(lowerAt(clause, last));
}

/** The last subject of a main verb before `end` that can speak; of a clause without a verb, its noun phrase. */
function speakingSubject(clause: Clause, end: number): Subject | null {
  const groups = clause.groups.filter((group) => group.head < end && group.finite && (tokenAt(clause, group.head)?.quoted ?? 0) === 0);
  if (groups.length === 0) return phraseOnly(clause);
  for (const group of [...groups].reverse()) {
    const subject = mainSubject(clause, group);
    if (subject && isSpeaking(clause, subject)) return { words: subject, how: 'noun' };
  }
  return null;
}

/** Null for the subject of a clause that hangs on another. */
function mainSubject(clause: Clause, group: VerbGroup): Words | null {
  const subject = subjectBefore(clause, group);
  if (!subject || subject.how === 'relative') return null;
  const lead = posAt(clause, subject.words.from - 1);
  return lead === 'subordinator' || lead === 'wh' || clause.words.complementizers.has(lowerAt(clause, subject.words.from - 1))
    ? null
    : subject.words;
}

/** “Ana Reyes on the flood: “…””, “And from the mayor: “…””, “From the desk of Ana Reyes.” above a quotation. */
function phraseOnly(clause: Clause): Subject | null {
  let from = clause.from;
  while (posAt(clause, from) === 'coordinator' || clause.words.senders.has(lowerAt(clause, from))) from++;
  if (clause.words.desks.has(lowerAt(clause, from + 1)) && clause.words.genitives.has(lowerAt(clause, from + 2))) from += 3;
  const phrase = nounPhraseAfter(clause, from, false);
  return phrase && isSpeaking(clause, phrase) ? { words: phrase, how: 'noun' } : null;
}

/** A name, a person's calling or a pronoun for a person, before what hangs on the noun. */
function isSpeaking(clause: Clause, { from, end }: Words): boolean {
  for (let i = from; i < end; i++) {
    const token = tokenAt(clause, i);
    if (!token || (token.pos === 'preposition' && i > from)) return false;
    const next = lowerAt(clause, i + 1);
    if (!clause.words.possessiveMarks.has(next) && (token.pos === 'name' || clause.words.isSpeaker(token.lower))) return true;
  }
  return false;
}

/** The longest line that is read as a signature, in words and marks. */
const LONGEST = 14;

/** The paragraph below a quotation that fills its own, if it is a name and no sentence: “Ana Reyes, Velm”. */
export function signatureBelow({ tagged }: Clause, at: number): Words | null {
  const own = tagged.tokens[at];
  const quotation = own && quotationAt(buildClause(tagged, own.sentence), at);
  const last = quotation ? tagged.tokens[quotationWords(tagged, quotation).end - 1] : undefined;
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
