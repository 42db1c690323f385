/** What an issuer puts forward in its own voice: the sentences of its document that nobody else is credited with. */

import type { Draft, Frame, Range, Tagged } from '../../document.js';
import { isWithin } from '../../range.js';
import { spanOf } from '../../token.js';
import { buildClause, type Clause, firstTokenAt, inside, type VerbGroup, type Words } from '../clause/clause.js';
import { actOfVoice } from './act.js';

/** As the genre was told by several signs, and the sentence is nobody else's. */
const CONFIDENCE = 0.9;
/** Share (0–1) of a sentence that others' claims must leave for it to be the issuer's as a whole. */
const LEFT = 0.5;
const SURE = 0.7;
const MIN_WORDS = 3;
const LONG_ENOUGH = 6;
/** What begins an item of a list. */
const ITEM = /^(?:\(?\d{1,2}[.)]|[•–—*-])\s*/u;

/** @param drafts the claims already found: what they cover of a sentence is not said again */
export function issued(tagged: Tagged, { own }: Frame, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  return own.flatMap((index) => {
    const clause = buildClause(tagged, index);
    const others = (bySentence.get(index) ?? []).filter((draft) => isOwn(clause, draft) || isOthers(clause, draft));
    return assertions(clause, others.map(hullOf)).map((words) => draftOf(clause, words));
  });
}

/** "We regret …": the issuer's claim already. */
function isOwn(clause: Clause, { source }: Draft): boolean {
  const { ownVoice } = clause.tagged.language.documents;
  return source !== null && ownVoice.has(clause.tagged.text.slice(source.start, source.end).toLowerCase());
}

/** Somebody else is credited with it beyond doubt: what is only likely stands within the issuer's own assertion. */
const isOthers = (clause: Clause, { source, confidence }: Draft): boolean =>
  source !== null && confidence >= SURE && !clause.words.nobody.has(clause.tagged.text.slice(source.start, source.end).toLowerCase());

/** From the first to the last word of a claim. */
function hullOf({ source, cue, content }: Draft): Range {
  const parts = [source, cue, ...content].filter((part) => part !== null);
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

/** The whole sentence, or the clauses that claims leave of it. */
function assertions(clause: Clause, taken: readonly Range[]): Words[] {
  const { tokens } = clause.tagged;
  const free = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && !taken.some((range) => isWithin(token, range));
  };
  const from = afterItem(clause);
  const words = runs(from, clause.end, (i) => tokens[i]?.pos !== 'mark');
  const left = words.filter(free).length;
  const whole = { from, end: clause.end };
  const pieces =
    left >= words.length * LEFT
      ? byStops(clause, whole)
      : byStops(clause, whole).filter((piece) => runs(piece.from, piece.end, free).length === piece.end - piece.from);
  return pieces.filter((piece) => states(clause, piece));
}

const runs = (from: number, end: number, keep: (i: number) => boolean): number[] => {
  const out: number[] = [];
  for (let i = from; i < end; i++) if (keep(i)) out.push(i);
  return out;
};

function afterItem({ tagged, from, end }: Clause): number {
  const all = spanOf(tagged.tokens, from, end);
  const item = ITEM.exec(tagged.text.slice(all.start, all.end))?.[0] ?? '';
  return Math.min(firstTokenAt(tagged, all.start + item.length), end - 1);
}

/** The parts between semicolons, where each of them has a verb of its own. */
function byStops(clause: Clause, { from, end }: Words): Words[] {
  const parts: Words[] = [];
  let start = from;
  for (let i = from; i <= end; i++) {
    const token = clause.tagged.tokens[i];
    if (i < end && !(token?.text === ';' && token.quoted === 0)) continue;
    if (i > start) parts.push({ from: start, end: i });
    start = i + 1;
  }
  return parts.every((part) => finiteIn(clause, part) !== null) ? parts : [{ from, end }];
}

const finiteIn = ({ groups }: Clause, part: Words): VerbGroup | null => groups.find((group) => group.finite && inside(group, part)) ?? null;

/** With a finite verb that has something before it, outside of quotations, or long enough for one that is not known as a verb. */
function states(clause: Clause, part: Words): boolean {
  const { tokens } = clause.tagged;
  const own = runs(part.from, part.end, (i) => tokens[i]?.quoted === 0 && tokens[i]?.pos !== 'mark').length;
  const first = clause.groups.find((group) => inside(group, part));
  const asks = first !== undefined && first.from === part.from && tokens[first.head]?.form === 'base';
  const verb = clause.groups.some(
    (group) => group.finite && group.from > part.from && group.end <= part.end && tokens[group.head]?.quoted === 0,
  );
  return !asks && own >= (verb ? MIN_WORDS : LONG_ENOUGH);
}

function draftOf(clause: Clause, part: Words): Draft {
  const { tokens } = clause.tagged;
  return {
    rule: 'issued',
    source: null,
    cue: null,
    content: [spanOf(tokens, part.from, part.end)],
    addressee: null,
    via: null,
    lemma: '',
    act: actOfVoice(clause, part),
    negated: false,
    hedged: false,
    confidence: CONFIDENCE,
    sentence: clause.index,
    speaks: 'issuer',
  };
}
