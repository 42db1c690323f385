/** Quotations that nothing else claims, as claims without a cue. */
import type { Tagged } from '../document.js';
import { depthOf } from '../token.js';
import type { Weighed } from './choose.js';
import { paragraphOf } from './clause/clause.js';
import { isInside } from './run-on.js';
import { quotedAt } from './subjects/quoted-as.js';

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
  const places = placesOf(claims);
  for (const one of untouched(tagged, claims, loose)) {
    const at = ownerOf(tagged, one, places).find((index) => index !== undefined) ?? out.length;
    const other = out[at];
    out[at] = other ? { ...other, words: [...other.words, ...one.words].sort((a, b) => a.from - b.from) } : one;
    places.byLooseEnd.set(endOf(one), at);
  }
  return out.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** Where in the list of claims a further span may belong, by token. */
interface Places {
  readonly bySource: ReadonlyMap<number, number>;
  /** Claims whose content opens with a quotation and whose cue is behind it. */
  readonly byStart: ReadonlyMap<number, number>;
  readonly byLooseEnd: Map<number, number>;
}

function placesOf(claims: readonly Weighed[]): Places {
  const entries = [...claims.entries()].reverse();
  const bySource = new Map(entries.flatMap(([at, { candidate }]) => (candidate.source ? [[candidate.source.from, at] as const] : [])));
  const byStart = new Map(
    entries.flatMap(([at, claim]) =>
      claim.candidate.cue.from > startOf(claim) && opensQuoted(claim) ? [[startOf(claim), at] as const] : [],
    ),
  );
  return { bySource, byStart, byLooseEnd: new Map() };
}

const startOf = ({ words }: Weighed): number => Math.min(...words.map(({ from }) => from));
const endOf = ({ words }: Weighed): number => Math.max(...words.map(({ end }) => end));

const opensQuoted = ({ candidate: { clause }, words: [first] }: Weighed): boolean =>
  first !== undefined && depthOf(clause.tagged.tokens[first.end - 1]) > 0;

/** The claims that the quotation may be a further span of, the likeliest first. */
function ownerOf(tagged: Tagged, one: Weighed, { bySource, byStart, byLooseEnd }: Places): (number | undefined)[] {
  const { source } = one.candidate;
  // ‘It was hell’: survivors recall the blast: what stands before the colon is said by itself.
  if (source) return [source.from > endOf(one) && isHeading(tagged, endOf(one)) ? undefined : bySource.get(source.from)];
  if (isHeading(tagged, endOf(one))) return [];
  // “One. Two.” “Three,” said Lind: quotations that open a paragraph are whoever's the next one is.
  const leads = opensParagraph(tagged, startOf(one)) ? byStart.get(endOf(one)) : undefined;
  const before = startOf(one);
  const goesOn = opensParagraph(tagged, before) && !isHeading(tagged, before) ? byLooseEnd.get(before) : undefined;
  return [leads, goesOn];
}

const opensParagraph = (tagged: Tagged, token: number): boolean => paragraphOf(tagged, token) !== paragraphOf(tagged, token - 1);

/** "The union quotes the manager: “…”": the quotation is the manager's as well. */
const quotesAnother = ({ candidate: { clause, cue } }: Weighed): boolean => {
  const group = clause.groups.find(({ end }) => end === cue.end);
  return group !== undefined && quotedAt(clause, group) !== null;
};

/** In text order, for each quotation that no claim touches its likeliest candidate. */
function untouched(tagged: Tagged, claims: readonly Weighed[], loose: readonly Weighed[]): Weighed[] {
  const covered = new Uint8Array(tagged.tokens.length);
  const cover = ({ words }: Weighed): void => {
    for (const { from, end } of words) covered.fill(1, from, end);
  };
  claims.filter((claim) => !isInside(tagged, claim) && !quotesAnother(claim)).forEach(cover);
  const kept: Weighed[] = [];
  for (const one of [...loose].sort((a, b) => b.confidence - a.confidence)) {
    if (one.words.some(({ from, end }) => covered.subarray(from, end).includes(1))) continue;
    kept.push(one);
    cover(one);
  }
  return kept.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** The quotation that ends before `end` has no stop at its end, as headings have none. */
const isHeading = (tagged: Tagged, end: number): boolean =>
  !/[.!?…]/.test(`${tagged.tokens[end - 1]?.text}${tagged.tokens[end - 2]?.text}`);
