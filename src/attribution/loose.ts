/** Quotations that nothing else claims, as claims without a cue. */
import type { Tagged } from '../document.js';
import type { Words } from '../text/clause.js';
import type { Weighed } from './choose.js';

/** Whether the claim has no cue: its quotation's opening mark stands in for one. */
export const isLoose = ({ candidate: { rule } }: Weighed): boolean => rule.cue === 'quotation';

/**
 * @param claims with a cue, in text order
 * @param loose candidates without one
 * @returns all claims in text order; of the loose ones the likeliest for each quotation that no other claim touches
 */
export function withLoose(tagged: Tagged, claims: readonly Weighed[], loose: readonly Weighed[]): Weighed[] {
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
  return [...claims, ...kept].sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** A report inside a quotation claims its own words, not the quotation. */
function isInside(tagged: Tagged, { candidate: { cue, source }, words }: Weighed): boolean {
  const depth = (span: Words | null): number => (span ? (tagged.tokens[span.from]?.quoted ?? 0) : 1);
  return depth(cue) > 0 && depth(source) > 0 && words.every((span) => depth(span) > 0);
}
