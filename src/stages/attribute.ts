/** Stage: who claims what. Proposes by rule, weighs by the table, settles overlaps, lets quotations run on. */
import { cut, cutStart } from '../match/boundaries.js';
import { type Candidate, candidatesIn } from '../match/candidates.js';
import { buildClause, type Clause, quotationWords, type Words } from '../match/sentence.js';
import { carriedOn } from '../match/run-on.js';
import { probability, WEIGHTS, type WeightTable } from '../match/weigh.js';
import { ATTRIBUTION_RULES } from '../rules/attribution/index.js';
import type { Draft, Range, Tagged } from './types.js';

/** A candidate with its probability and its content as it will stand. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly words: readonly Words[];
  readonly confidence: number;
}

/** @returns drafts in text order of their cues */
export function attribute(tagged: Tagged, minConfidence: number = WEIGHTS.threshold): Draft[] {
  const weighed: Weighed[] = [];
  for (const { index } of tagged.sentences) {
    const clause = buildClause(tagged, index);
    for (const candidate of candidatesIn(clause, ATTRIBUTION_RULES)) {
      const confidence = probability(WEIGHTS.claim, candidate.features);
      if (confidence >= minConfidence) weighed.push({ candidate, words: bounded(candidate), confidence });
    }
  }
  const chosen = choose(weighed);
  return runOn(tagged, chosen).map((one) => draft(tagged, one)).sort((a, b) => a.cue.start - b.cue.start);
}

/** The content as it will stand: an open end cut, quotations that run on taken along. */
export function bounded({ clause, content, cue, label }: Candidate, weights: WeightTable = WEIGHTS): readonly Words[] {
  const last = content.words.at(-1);
  const ended = content.open && last ? [...content.words.slice(0, -1), trimmed(clause, cut(clause, last, { label, weights }))] : content.words;
  const [first, ...rest] = ended;
  const words = content.openStart && first ? [cutStart(clause, first, { label, weights }), ...rest] : ended;
  return carriedOn(clause, words, cue);
}

function trimmed(clause: Clause, words: Words): Words {
  let end = words.end;
  while (end > words.from + 1 && /^[,;:—–-]$/.test(clause.tagged.tokens[end - 1]?.text ?? '')) end--;
  return { from: words.from, end };
}

const overlaps = (a: Words, b: Words): boolean => a.from < b.end && b.from < a.end;
const inside = (a: Words, b: Words): boolean => a.from >= b.from && a.end <= b.end;

/** Best first; a cue serves once, and two claims share words only when one stands whole in the other's content. */
export function choose(weighed: readonly Weighed[]): Weighed[] {
  const order = weighed.filter((one) => !weighed.some((other) => swallows(other, one))).sort((a, b) => b.confidence - a.confidence || a.candidate.cue.from - b.candidate.cue.from);
  const taken: Weighed[] = [];
  const bySentence = new Map<number, Weighed[]>();
  for (const one of order) {
    const index = one.candidate.clause.index;
    const rivals = [index - 1, index, index + 1].flatMap((i) => bySentence.get(i) ?? []);
    if (rivals.some((rival) => conflict(one, rival))) continue;
    taken.push(one);
    bySentence.set(index, [...(bySentence.get(index) ?? []), one]);
  }
  return taken.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** "expressed hope" is one cue: the verb alone gives way to the verb with its noun. */
const swallows = (longer: Weighed, shorter: Weighed): boolean =>
  longer.candidate.rule.cue === 'light-noun' &&
  shorter.candidate.rule.cue === 'verb' &&
  inside(shorter.candidate.cue, longer.candidate.cue) &&
  longer.confidence >= shorter.confidence / 2;

function conflict(a: Weighed, b: Weighed): boolean {
  if (overlaps(a.candidate.cue, b.candidate.cue)) return true;
  if (nested(a, b) || nested(b, a)) return false;
  return shareOf(a.words, b.words) > 0.5;
}

const nested = (inner: Weighed, outer: Weighed): boolean => outer.words.some((words) => inside(inner.candidate.cue, words));

/** Shared words as a share of the shorter content, 0–1. */
function shareOf(a: readonly Words[], b: readonly Words[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.from, y.from));
  const size = (spans: readonly Words[]): number => spans.reduce((sum, words) => sum + words.end - words.from, 0);
  return shared / Math.max(1, Math.min(size(a), size(b)));
}

/** A quotation that follows with no cue of its own belongs to the claim before. */
export function runOn(tagged: Tagged, chosen: readonly Weighed[]): Weighed[] {
  const out = [...chosen];
  const covered = chosen.flatMap(({ words }) => words);
  for (const quotation of tagged.quotations) {
    if (quotation.depth > 0) continue;
    const words = quotationWords(tagged, quotation);
    if (covered.some((other) => overlaps(other, words))) continue;
    const owner = ownerOf(tagged, out, words);
    if (owner === null) continue;
    const one = out[owner];
    if (!one) continue;
    out[owner] = { ...one, words: [...one.words, words].sort((a, b) => a.from - b.from) };
    covered.push(words);
  }
  return out;
}

/** Index of the claim that a free-standing quotation carries on, or null. */
function ownerOf(tagged: Tagged, claims: readonly Weighed[], words: Words): number | null {
  const first = tagged.tokens[words.from];
  const sentence = first && tagged.sentences[first.sentence];
  if (!sentence || sentence.firstToken !== words.from) return null;
  const before = tagged.sentences[sentence.index - 1];
  if (!before) return null;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    if (!claim || claim.candidate.cue.from > words.from) continue;
    const last = Math.max(claim.candidate.cue.end, ...claim.words.map((span) => span.end));
    const quoted = claim.words.some((span) => (tagged.tokens[span.from]?.quoted ?? 0) > 0 || (tagged.tokens[span.end - 1]?.quoted ?? 0) > 0);
    if (!quoted) continue;
    return last > before.firstToken ? i : null;
  }
  return null;
}

function draft(tagged: Tagged, { candidate, words, confidence }: Weighed): Draft {
  const range = (span: Words): Range => ({ start: tagged.tokens[span.from]?.start ?? 0, end: tagged.tokens[span.end - 1]?.end ?? 0 });
  return {
    rule: candidate.rule.id,
    source: candidate.source && range(candidate.source),
    cue: range(candidate.cue),
    content: words.map(range),
    addressee: candidate.content.addressee && range(candidate.content.addressee),
    via: null,
    lemma: candidate.key,
    act: candidate.act,
    negated: candidate.negated,
    hedged: candidate.rule.hedged ?? false,
    confidence: Math.round(confidence * 100) / 100,
    sentence: candidate.clause.index,
  };
}
