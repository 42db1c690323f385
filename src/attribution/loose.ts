/** Quotations that nothing else claims, as claims without a cue. */
import type { Tagged } from '../document.js';
import type { Words } from '../text/clause.js';
import type { Weighed } from './choose.js';

/** Whether the claim has no cue: its quotation's opening mark stands in for one. */
export const isLoose = ({ candidate: { rule } }: Weighed): boolean => rule.cue === 'quotation';

/**
 * @param claims with a cue, in text order
 * @param loose candidates without one
 * @returns all claims in text order; of the loose ones the likeliest for each quotation that no other claim touches. One that goes on
 * where another ended, or whose speaker has a claim just before, is a further span of that claim.
 */
export function withLoose(tagged: Tagged, claims: readonly Weighed[], loose: readonly Weighed[]): Weighed[] {
  const out = [...claims];
  for (const one of untouched(tagged, claims, loose)) {
    const at = out.findIndex((other) => goesOnIn(tagged, other, one));
    const other = out[at];
    if (other) out[at] = { ...other, words: [...other.words, ...one.words].sort((a, b) => a.from - b.from) };
    else out.push(one);
  }
  return out.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** In text order, for each quotation that no claim touches its likeliest candidate. */
function untouched(tagged: Tagged, claims: readonly Weighed[], loose: readonly Weighed[]): Weighed[] {
  const covered = new Uint8Array(tagged.tokens.length);
  const cover = ({ words }: Weighed): void => {
    for (const { from, end } of words) covered.fill(1, from, end);
  };
  claims.filter((claim) => !isInside(tagged, claim)).forEach(cover);
  const kept: Weighed[] = [];
  for (const one of [...loose].sort((a, b) => b.confidence - a.confidence)) {
    if (one.words.some(({ from, end }) => covered.subarray(from, end).includes(1))) continue;
    kept.push(one);
    cover(one);
  }
  return kept.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** A report inside a quotation claims its own words, not the quotation. */
function isInside(tagged: Tagged, { candidate: { cue, source }, words }: Weighed): boolean {
  const depth = (span: Words | null): number => (span ? (tagged.tokens[span.from]?.quoted ?? 0) : 1);
  return depth(cue) > 0 && depth(source) > 0 && words.every((span) => depth(span) > 0);
}

function goesOnIn(tagged: Tagged, other: Weighed, { candidate: { source }, words }: Weighed): boolean {
  if (source) return other.candidate.source?.from === source.from;
  if (leadsTo(tagged, words, other)) return true;
  const end = other.words.at(-1)?.end ?? 0;
  return (
    isLoose(other) && end === words[0]?.from && paragraphOf(tagged, end) === paragraphOf(tagged, end - 1) + 1 && !isHeading(tagged, end)
  );
}

/** “One. Two.” “Three,” said Lind: quotations that open a paragraph are whoever's the next one is, where that names its speaker last. */
function leadsTo(tagged: Tagged, words: readonly Words[], { candidate: { cue }, words: theirs }: Weighed): boolean {
  const end = words.at(-1)?.end ?? 0;
  const opens = paragraphOf(tagged, (words[0]?.from ?? 0) - 1) !== paragraphOf(tagged, words[0]?.from ?? 0);
  const next = theirs[0]?.from === end && cue.from > end && (tagged.tokens[(theirs[0]?.end ?? 0) - 1]?.quoted ?? 0) > 0;
  return opens && next && !isHeading(tagged, end);
}

const paragraphOf = (tagged: Tagged, token: number): number => tagged.sentences[tagged.tokens[token]?.sentence ?? -1]?.paragraph ?? -1;

/** The quotation that ends before `end` has no stop at its end, as headings have none. */
const isHeading = (tagged: Tagged, end: number): boolean =>
  !/[.!?…]/.test(`${tagged.tokens[end - 1]?.text}${tagged.tokens[end - 2]?.text}`);
