/** Turns gold attributions into examples: every candidate the rules propose, right or wrong; every break, an end or none. */
import { breaksIn } from '../attribution/boundaries/ends.js';
import { startsIn } from '../attribution/boundaries/starts.js';
import { type Candidate, candidatesIn } from '../attribution/candidates.js';
import { buildClause, firstTokenAt, type Words } from '../attribution/clause/clause.js';
import { namesOf } from '../attribution/told.js';
import type { Range, Tagged } from '../document.js';
import { RELATIVES } from '../languages/en/words/grammar-words.js';
import type { Example } from './train.js';

/** One attribution that a person marked; ranges in UTF-16 units. */
export interface GoldAttribution {
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

export function allCandidates(tagged: Tagged): Candidate[] {
  return tagged.sentences.flatMap(({ index }) => candidatesIn(buildClause(tagged, index), tagged.language.constructions));
}

const rangeOf = (tagged: Tagged, words: Words): Range => ({
  start: tagged.tokens[words.from]?.start ?? 0,
  end: tagged.tokens[words.end - 1]?.end ?? 0,
});

const touches = (a: readonly Range[], b: readonly Range[]): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Shared characters over all characters of both, 0–1. */
function jaccard(a: readonly Range[], b: readonly Range[]): number {
  const shared = common(a, b);
  return shared / Math.max(1, lengthOf(a) + lengthOf(b) - shared);
}

function sameSource(tagged: Tagged, source: Words | null, gold: GoldAttribution): boolean {
  if (source === null) return gold.source.length === 0;
  return touches([rangeOf(tagged, source)], gold.source) || isAntecedent(tagged, source, gold.source);
}

/** "the engineer, who warned": some gold marks the pronoun, some what it stands for. */
function isAntecedent(tagged: Tagged, { from, end }: Words, gold: readonly Range[]): boolean {
  const pronoun = tagged.tokens[from];
  if (!pronoun || end > from + 1 || !RELATIVES.has(pronoun.lower)) return false;
  const before = tagged.tokens[tagged.tokens[from - 1]?.text === ',' ? from - 2 : from - 1];
  return before !== undefined && touches([before], gold);
}

/** Examples for the weights of ends: the breaks of candidates whose cue, source and start are those of the gold. */
export function endExamples(tagged: Tagged, candidates: readonly Candidate[], gold: readonly GoldAttribution[]): Example[] {
  return endCases(tagged, candidates, gold).flatMap(({ candidate, last, end }) => endsOf(tagged, candidate, { last, end }));
}

interface EndCase {
  readonly candidate: Candidate;
  readonly last: Words;
  /** Offset where the gold content ends. */
  readonly end: number;
}

/** Candidates with an open end whose cue, source and start are those of the gold. */
function endCases(tagged: Tagged, candidates: readonly Candidate[], gold: readonly GoldAttribution[]): EndCase[] {
  return candidates.flatMap((candidate) => {
    const last = candidate.content.words.at(-1);
    if (!candidate.content.open || !last) return [];
    const match = gold.find(
      (one) =>
        touches([rangeOf(tagged, candidate.cue)], one.cue) && sameSource(tagged, candidate.source, one) && startsAlike(tagged, last, one),
    );
    return match ? [{ candidate, last, end: lastEnd(match) }] : [];
  });
}

const lastEnd = (gold: GoldAttribution): number => Math.max(...gold.content.map(({ end }) => end));

function startsAlike(tagged: Tagged, words: Words, gold: GoldAttribution): boolean {
  const start = tagged.tokens[words.from]?.start ?? 0;
  return gold.content.some((range) => Math.abs(range.start - start) <= 6) && lastEnd(gold) > start;
}

function endsOf(tagged: Tagged, { clause, label: about }: Candidate, { last, end }: { last: Words; end: number }): Example[] {
  const out: Example[] = [];
  for (const { at, features } of breaksIn(clause, last, about)) {
    const before = tagged.tokens[at - 1]?.end ?? 0;
    const label = before >= end - 2 ? 1 : 0;
    out.push({ features: namesOf(features), label });
    if (label) break;
  }
  return out;
}

/** Examples for the weights of starts: candidates whose cue, source and end are those of the gold. */
export function startExamples(tagged: Tagged, candidates: readonly Candidate[], gold: readonly GoldAttribution[]): Example[] {
  return candidates.flatMap((candidate) => {
    const first = candidate.content.words[0];
    if (!candidate.content.openStart || !first) return [];
    const match = gold.find(
      (one) =>
        touches([rangeOf(tagged, candidate.cue)], one.cue) && sameSource(tagged, candidate.source, one) && endsAlike(tagged, first, one),
    );
    if (!match) return [];
    const start = Math.min(...match.content.map((range) => range.start));
    return startsIn(candidate.clause, first, candidate.label).map(({ at, features }) => ({
      features: namesOf(features),
      label: Math.abs((tagged.tokens[at]?.start ?? 0) - start) <= 1 ? (1 as const) : (0 as const),
    }));
  });
}

/** Whether one of the gold's spans ends where the words end, marks aside, and starts within their sentence. */
function endsAlike(tagged: Tagged, words: Words, gold: GoldAttribution): boolean {
  const { start, end } = rangeOf(tagged, words);
  return gold.content.some((range) => Math.abs(range.end - end) <= 3) && gold.content.every((range) => range.start >= start - 1);
}

/** What was marked in one text, and whether claims in claims were. */
export interface Marking {
  readonly gold: readonly GoldAttribution[];
  readonly nested: boolean;
}

/** How much of both contents must be shared, 0–1: by the measure of relations, and by that of gold of our own. */
const HALF = 0.5;
const SOME = 0.3;

/** A candidate as it would stand, judged. Null: neither right nor wrong (nested in a gold content, where flat gold says nothing). */
export function judge(
  tagged: Tagged,
  { candidate, words }: { candidate: Candidate; words: readonly Words[] },
  { gold, nested }: Marking,
): 0 | 1 | null {
  const cue = rangeOf(tagged, candidate.cue);
  const content = words.map((span) => rangeOf(tagged, span));
  const enough = nested ? SOME : HALF;
  const right = gold.some(
    (one) => fitsCue(cue, one) && sameSource(tagged, candidate.source, one) && jaccard(content, one.content) >= enough,
  );
  if (right) return 1;
  const known = nested || gold.some((one) => touches([cue], one.cue));
  return !known && gold.some((one) => touches([cue], one.content)) ? null : 0;
}

/** A colon or a dash may stand for the cue where people marked none. */
const fitsCue = (cue: Range, gold: GoldAttribution): boolean => gold.cue.length === 0 || touches([cue], gold.cue);

/** Whether the content has the very words of a gold one at its cue, marks at the edges and a leading "that" aside. */
export function isExact(
  tagged: Tagged,
  { candidate, words }: { candidate: Candidate; words: readonly Words[] },
  gold: readonly GoldAttribution[],
): boolean {
  const cue = rangeOf(tagged, candidate.cue);
  const ours = bareWords(
    tagged,
    words.map((span) => rangeOf(tagged, span)),
  );
  return gold.some((one) => touches([cue], one.cue) && bareWords(tagged, one.content) === ours);
}

/** The places of a content's words, without marks at the edges and a leading "that". */
function bareWords(tagged: Tagged, ranges: readonly Range[]): string {
  const tokens = ranges.flatMap(({ start, end }) => {
    const from = firstTokenAt(tagged, start);
    return tagged.tokens.slice(from, firstTokenAt(tagged, end));
  });
  while (tokens[0]?.pos === 'mark' || tokens[0]?.lower === 'that') tokens.shift();
  while (tokens.at(-1)?.pos === 'mark') tokens.pop();
  return tokens.map(({ index }) => index).join(' ');
}
