/** Claims in a row: "said that A and vowed to do B" are two claims of one subject, side by side, not one in the other. */

import type { Pos } from '../document.js';
import { standsIn, type Weighed } from './choose.js';
import { type Clause, lowerAt, posAt, type Words } from './clause/clause.js';
import { groupAround, hasGroupIn } from './clause/groups.js';

/** A claim in a row must be this sure to cut the content before it, 0–1. */
const SURE = 0.3;

/**
 * Cuts each content before the verb of a further claim that shares its subject; where it is not sure that the verb is in a row
 * with the cue, the further claim goes: one subject does not report itself.
 */
export function cutRows<Claim extends Weighed>(claims: readonly Claim[]): Claim[] {
  const dropped = new Set<Claim>();
  const cut = claims.map((claim, index) => {
    const inside = claims.slice(index + 1, index + 6).filter((other) => !dropped.has(other) && sharesSubject(claim, other));
    const next = inside.find((other) => other.confidence >= SURE && isInRow(claim, other));
    for (const other of inside.slice(0, next && inside.indexOf(next))) dropped.add(other);
    return next ? { claim, words: cutBefore(claim, verbStart(next)) } : { claim, words: claim.words };
  });
  return cut.filter(({ claim }) => !dropped.has(claim)).map(({ claim, words }) => ({ ...claim, words }));
}

/** Contents that are no clause: the clause behind their "and" is not in them. */
const NARROW: ReadonlySet<string> = new Set(['whClause', 'nounPhrase', 'infinitive', 'prepositionPhrase', 'gerund', 'rest']);

/** "did not say when the port would open, and its pilot refused to wait": a claim with a subject of its own behind ", and" stands beside. */
export function cutSiblings<Claim extends Weighed>(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    const isNarrow = NARROW.has(claim.candidate.rule.content);
    const next = claims.slice(index + 1, index + 6).find((other) => (isNarrow && isSibling(claim, other)) || isCutShort(claim, other));
    return next?.candidate.source ? { ...claim, words: cutBefore(claim, next.candidate.source.from) } : claim;
  });
}

function isSibling(claim: Weighed, other: Weighed): boolean {
  const { clause, source, cue } = other.candidate;
  if (!source || source.from >= cue.from || clause !== claim.candidate.clause || !standsIn(other, claim)) return false;
  const last = clause.tagged.tokens[source.from - 2];
  return posAt(clause, source.from - 1) === 'coordinator' && last?.text === ',' && last.quoted === 0;
}

/** "said the sack was old and the miller, a cousin, | replied that …": a content ends before the speaker of the verb that it ends at. */
function isCutShort({ words, candidate }: Weighed, other: Weighed): boolean {
  const { clause, source, cue } = other.candidate;
  const span = source && clause === candidate.clause ? words.find(({ from, end }) => from < source.from && source.from < end) : undefined;
  if (!source || !span || !isBefore(span, other) || posAt(clause, source.from - 1) !== 'coordinator') return false;
  const verb = verbOf(clause, cue);
  const before = lowerAt(clause, verb - 1);
  const isBeside = verb === source.end || /^(?:mark|adverb)$/.test(posAt(clause, source.end) ?? '');
  return isBeside && !clause.words.relatives.has(before) && hasGroupIn(clause, span.from, source.from);
}

/**
 * Whether the other claim stands in the content of this one and has the very same words for its source. Who "saw fit to tell us, “…”" has
 * said so: a quotation behind its own verb is a claim by itself.
 */
function sharesSubject(claim: Weighed, other: Weighed): boolean {
  const { source, clause } = claim.candidate;
  if (other.candidate.rule.content === 'quotationAfter') return false;
  const shared = other.candidate.source;
  return source !== null && shared !== null && clause === other.candidate.clause && source.from === shared.from && standsIn(other, claim);
}

/** A finite verb in the cue's form behind a coordinator, or a gerund behind a mark or a subordinator: "…, while denouncing". */
function isInRow({ candidate: { label } }: Weighed, other: Weighed): boolean {
  const { clause, cue } = other.candidate;
  const group = groupAround(clause, cue.from);
  if (!group) return false;
  let before = group.from - 1;
  while (posAt(clause, before) === 'adverb') before--;
  if (group.gerund) return posAt(clause, before) === 'mark' || posAt(clause, before) === 'subordinator';
  return group.finite && group.head === group.from && label.form === other.candidate.label.form && posAt(clause, before) === 'coordinator';
}

const verbStart = ({ candidate: { clause, cue } }: Weighed): number => verbOf(clause, cue);

const verbOf = (clause: Clause, cue: Words): number => groupAround(clause, cue.from)?.from ?? cue.from;

/** The content up to the verb, without the coordinator, subordinator, mark or adverb before it; unchanged if nothing would be left. */
function cutBefore({ words, candidate: { clause } }: Weighed, verb: number): readonly Words[] {
  const out = words.flatMap((span) => {
    if (span.end < verb) return [span];
    const end = span.from < verb ? backOver(clause, span.from, verb) : span.from;
    return end > span.from ? [{ from: span.from, end }] : [];
  });
  return out.length > 0 ? out : words;
}

const LINKS: ReadonlySet<Pos> = new Set<Pos>(['coordinator', 'adverb', 'subordinator']);

function backOver(clause: Clause, from: number, verb: number): number {
  let end = verb;
  while (end > from) {
    const token = clause.tagged.tokens[end - 1];
    if (!LINKS.has(token?.pos ?? 'mark') && !/^[,;—–-]$/.test(token?.text ?? '')) break;
    end--;
  }
  return end;
}

/**
 * "X tried to persuade Y that P, the ministry said": what the ministry says ends before its own words, and so does whatever stands in it.
 */
export function clipToOuter<Claim extends Weighed>(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    const near = claims.slice(index + 1, index + 6);
    const holder = near.flatMap((outer) => outer.words.filter((span) => isBefore(span, outer) && holds(span, claim)))[0];
    return holder
      ? { ...claim, words: claim.words.map(({ from, end }) => ({ from, end: from < holder.end ? Math.min(end, holder.end) : end })) }
      : claim;
  });
}

const isBefore = ({ end }: Words, { candidate: { cue } }: Weighed): boolean => end <= cue.from;

const holds = ({ from, end }: Words, { candidate: { cue } }: Weighed): boolean => from <= cue.from && cue.end <= end;
