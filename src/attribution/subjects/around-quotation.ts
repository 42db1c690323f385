/** Who a quotation without a cue belongs to: whoever the clause or the sentence beside it is about, or whose name stands above it. */
import {
  buildClause,
  type Clause,
  clauseAt,
  clauseFrom,
  depthAt,
  isQuoteMark,
  lowerAt,
  posAt,
  tokenAt,
  type VerbGroup,
  type Words,
} from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { subjectBefore } from './before.js';
import { behindColon, behindComma, namedBehind, sentBy } from './behind-quotation.js';
import { quotedAs, quotedAt } from './quoted-as.js';
import { signatureAbove } from './signatures.js';
import { isSpeaking, speakerOf } from './speaking.js';
import type { Subject } from './types.js';

/**
 * Of a quotation that opens at `at` the subject of what is said about it behind its comma, or else of what leads to it:
 * “…,” was all Maas would say. Maas disagreed. “…” Maas was adamant: “…”
 */
export function introducer(clause: Clause, at: number): Subject | null {
  const behind = behindComma(clause, at);
  if (behind !== null) {
    const words = restFrom(clause, behind);
    return speakingSubject(words, Number.POSITIVE_INFINITY) ?? named(sentBy(words, words.groups[0]));
  }
  if (at > clause.from)
    return lowerAt(clause, at - 1) === ':'
      ? (quotedBefore(clause, at - 1) ?? titular(clause) ?? speakingSubject(clause, at - 1) ?? sender(clause, at - 1))
      : null;
  return named(behindColon(clause, at) ?? signatureAbove(clause, at) ?? namedBehind(clause, at)) ?? ledBy(clause);
}

/** "The union quotes the manager: “…”": the manager. */
const quotedBefore = (clause: Clause, colon: number): Subject | null =>
  named(clause.groups.flatMap((group) => quotedAt(clause, group) ?? []).find((quoted) => quoted.colon === colon)?.person ?? null);

const named = (words: Words | null): Subject | null => words && { words, how: 'noun' };

/** What of its sentence stands from the token `at` on, with its verbs. */
function restFrom({ tagged }: Clause, at: number): Clause {
  const clause = clauseAt(tagged, at);
  return clauseFrom(
    clause,
    at,
    clause.groups.filter(({ from }) => from >= at),
  );
}

/** Whoever the sentence before is about. */
function ledBy(clause: Clause): Subject | null {
  const before = clause.index > 0 ? buildClause(clause.tagged, clause.index - 1) : null;
  if (!before || !leadsOver(before, clause)) return null;
  return (lowerAt(before, before.end - 1) === ':' ? titular(before) : null) ?? speakingSubject(before, before.end) ?? handedOver(before);
}

/** "Here is more from Ana Reyes, who …": nothing but that the words are hers. */
function handedOver(clause: Clause): Subject | null {
  const found = clause.words.handingOver.has(lowerAt(clause, clause.from)) ? sender(clause, clause.end) : null;
  const [first] = clause.groups;
  return found && (!first || first.copula || first.head > found.words.from) ? found : null;
}

/** “Ana Reyes, 54, on the boat she lost: “…””: a name that opens the line and is nobody's subject. */
function titular(clause: Clause): Subject | null {
  const phrase = nounPhraseAfter(clause, clause.from, false);
  if (!phrase || posAt(clause, phrase.end - 1) !== 'name' || !/^(?:mark|preposition)$/.test(posAt(clause, phrase.end) ?? '')) return null;
  const acts = clause.groups.some((group) => subjectBefore(clause, group)?.words.from === phrase.from);
  return acts ? null : named(phrase);
}

/** A sentence that ends with its stop or a colon, in the same paragraph or the one before; no quotation or heading, and no question but "Her reply?". */
function leadsOver(before: Clause, clause: Clause): boolean {
  const last = lowerAt(before, before.end - 1);
  if (!/^[.:]$/.test(last) && !(last === '?' && before.groups.length === 0)) return false;
  return before.paragraph === clause.paragraph || (before.paragraph === clause.paragraph - 1 && endsLikeSpeech(clause));
}

/** Inside its marks a quotation that is no heading ends with a stop, or goes on in the next sentence. */
function endsLikeSpeech(clause: Clause): boolean {
  const last = isQuoteMark(tokenAt(clause, clause.end - 1)) ? clause.end - 2 : clause.end - 1;
  return /^[.!?…,]$/.test(lowerAt(clause, last));
}

/** The last subject of a main verb before `end` that can speak; of a clause without a verb, its noun phrase. */
function speakingSubject(clause: Clause, end: number): Subject | null {
  const groups = clause.groups.filter((group) => group.end <= end && group.finite && depthAt(clause, group.head) === 0);
  if (groups.length === 0) return phraseOnly(clause);
  for (const group of [...groups].reverse()) {
    const subject = quotedAs(clause, group.end) ?? mainSubject(clause, group);
    const who = subject && speakerOf(clause, subject);
    if (who) return named(who);
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

/** “Ana Reyes on the flood: “…””, “And this from the mayor: “…””, “From the desk of Ana Reyes.” above a quotation. */
function phraseOnly(clause: Clause): Subject | null {
  let from = clause.from;
  while (posAt(clause, from) === 'coordinator' || isSending(clause, from)) from++;
  const phrase = nounPhraseAfter(clause, behindDesk(clause, from), false);
  return named(phrase && speakerOf(clause, phrase));
}

/** "A memo came from the desk of Ana Reyes: “…”": whom the words came from, where nobody else is said to speak. */
function sender(clause: Clause, end: number): Subject | null {
  for (let i = clause.from; i < end; i++) {
    if (!clause.words.senders.has(lowerAt(clause, i))) continue;
    const phrase = nounPhraseAfter(clause, behindDesk(clause, i + 1), false);
    if (phrase && isSpeaking(clause, phrase)) return named(phrase);
  }
  return null;
}

/** Of "the desk of Ana Reyes" where the name stands; `at` where it is no desk. */
const behindDesk = (clause: Clause, at: number): number =>
  clause.words.desks.has(lowerAt(clause, at + 1)) && clause.words.genitives.has(lowerAt(clause, at + 2)) ? at + 3 : at;

/** "from", "this from" */
const isSending = (clause: Clause, at: number): boolean =>
  clause.words.senders.has(lowerAt(clause, at)) ||
  (clause.words.pointers.has(lowerAt(clause, at)) && clause.words.senders.has(lowerAt(clause, at + 1)));

/** The phrase before a colon: "Ana Reyes, a baker:" as a whole, for "Her reply:" whose it is. */
export function beforeColon(clause: Clause, phrase: Words): Words {
  if (lowerAt(clause, phrase.from - 1) !== ',') return speakerOf(clause, phrase) ?? phrase;
  const end = beforeAge(clause, phrase.from - 1);
  let from = end;
  while (isNamePart(clause, from - 1)) from--;
  // "In Velm, the baker:"
  return isSpeaking(clause, { from, end }) && posAt(clause, from - 1) !== 'preposition' ? { from, end: phrase.end } : phrase;
}

/** "Kari Holm, 31, baker:", "Kari Holm (31), baker:": where the name ends before the comma. */
function beforeAge(clause: Clause, comma: number): number {
  if (posAt(clause, comma - 1) === 'number' && lowerAt(clause, comma - 2) === ',') return comma - 2;
  const isBracketed = lowerAt(clause, comma - 1) === ')' && posAt(clause, comma - 2) === 'number' && lowerAt(clause, comma - 3) === '(';
  return isBracketed ? comma - 3 : comma;
}

/** A given name that opens the line may be taken for a word. */
const isNamePart = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'name' ||
  (at === clause.from &&
    posAt(clause, at) === 'noun' &&
    posAt(clause, at + 1) === 'name' &&
    /^\p{Lu}/u.test(tokenAt(clause, at)?.text ?? ''));
