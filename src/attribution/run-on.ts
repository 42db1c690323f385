/** Quotations that go on in the sentences behind a claim, with no cue of their own. */

import type { Tagged } from '../document.js';
import { depthOf, sentenceOf } from '../token.js';
import type { Weighed } from './choose.js';
import { type Clause, paragraphOf, quotationWords, type Words } from './clause/clause.js';
import { quotationAt } from './clause/quotations.js';
import { isPulled } from './pulled.js';

/**
 * @param words content of a claim, as token ranges in order
 * @param cue its cue
 * @returns the content with every whole quotation that follows it directly; unchanged if nothing of it is quoted
 */
export function carriedOn(clause: Clause, words: readonly Words[], cue: Words): readonly Words[] {
  const { tagged } = clause;
  // What is said inside a quotation does not go on in the next one: that is said by whoever is quoted.
  if (isQuoted(tagged, cue.from)) return words;
  const quoted = words.some((span) => isQuoted(tagged, span.from) || isQuoted(tagged, span.end - 1));
  let from = Math.max(cue.end, ...words.map((span) => span.end));
  // Another verb behind the claim (", he said, adding that …") takes what follows for itself.
  if (!quoted || goesOn(clause, from)) return words;
  const out = [...words];
  for (let next = followingQuotation(tagged, from); next && out.length < MOST; next = followingQuotation(tagged, from)) {
    out.push(next);
    from = next.end;
  }
  return out;
}

/** A verb at `from` or behind it that is no infinitive. */
const goesOn = ({ groups }: Clause, from: number): boolean => groups.some(({ head, infinitive }) => head >= from && !infinitive);

/** How many quotations in a row one reading of a claim takes along; of the one that is chosen, the rest are adopted. */
const MOST = 50;

const isQuoted = (tagged: Tagged, index: number): boolean => depthOf(tagged.tokens[index]) > 0;

/** The quotation that fills the sentence, or the sentences, behind the token before `from`. */
function followingQuotation(tagged: Tagged, from: number): Words | null {
  const here = tagged.tokens[from - 1];
  const next = here && tagged.sentences[here.sentence + 1];
  const quotation = next && quotationAt({ tagged }, next.firstToken);
  if (quotation?.depth !== 0) return null;
  const words = quotationWords(tagged, quotation);
  return fills(tagged, words) && !isOpenedAnew(tagged, words) && !isPulled(tagged, words) ? words : null;
}

/** A quotation without a closing mark, opened anew by the next paragraph, is whoever's the last of its paragraphs is, if words behind that tell. */
function isOpenedAnew(tagged: Tagged, { from, end }: Words): boolean {
  const own = quotationAt({ tagged }, from);
  let next = quotationAt({ tagged }, end);
  if (!own || own.closed) return false;
  for (let i = 0; next && next.continues !== null && i < MOST; i++) {
    const words = quotationWords(tagged, next);
    if (!fills(tagged, words)) return true;
    next = next.closed ? null : quotationAt({ tagged }, words.end);
  }
  return false;
}

/** Whether nothing but marks stands between the end of the words and the end of their sentence. */
function fills(tagged: Tagged, words: Words): boolean {
  const last = tagged.tokens[words.end - 1];
  const end = last && tagged.sentences[last.sentence]?.endToken;
  return end !== undefined && onlyMarks(tagged, words.end, end);
}

function onlyMarks(tagged: Tagged, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tagged.tokens[i]?.pos !== 'mark') return false;
  return true;
}

/** How many claims back the owner of a quotation is looked for. */
const LOOK_BACK = 8;

/**
 * Gives quotations that start a sentence and that no claim covers to the claim whose quotation ended just before.
 * @param claims in text order of their cues
 */
export function adoptQuotations<Claim extends Weighed>(tagged: Tagged, claims: readonly Claim[]): Claim[] {
  const quotations = outerQuotations(tagged);
  if (quotations.length === 0) return [...claims];
  const owners = claims.map((claim) => ownerWith(tagged, claim));
  const covered = coverOf(tagged, claims);
  let next = 0;
  for (const words of quotations) {
    while ((claims[next]?.candidate.cue.from ?? words.end) <= words.from) next++;
    const cover = covered.subarray(words.from, words.end).reduce((most, cell) => Math.max(most, cell), 0);
    if (cover === CLAIMED) continue;
    const owner = ownerOf(tagged, owners.slice(Math.max(0, next - LOOK_BACK), next), words);
    // Where somebody reports in it, it goes on only with what is in marks and of its paragraph: else it may as well be another's.
    if (!owner || (cover === REPORTING && !(owner.isWhole && isSameParagraph(tagged, owner, words)))) continue;
    owner.adopted.push(words);
    owner.reach = Math.max(owner.reach, words.end);
    owner.quoted = true;
    covered.fill(CLAIMED, words.from, words.end);
  }
  return owners.map(({ claim, adopted }) =>
    adopted.length === 0 ? claim : { ...claim, words: [...claim.words, ...adopted].sort((a, b) => a.from - b.from) },
  );
}

/** A claim, and what grows with the quotations it is given: so many that their list must not be gone through for each. */
interface Owner<Claim extends Weighed> {
  readonly claim: Claim;
  readonly adopted: Words[];
  /** Where its cue and its words end. */
  reach: number;
  quoted: boolean;
  /** All of its words stand in quotation marks. */
  readonly isWhole: boolean;
}

const ownerWith = <Claim extends Weighed>(tagged: Tagged, claim: Claim): Owner<Claim> => ({
  claim,
  adopted: [],
  reach: Math.max(claim.candidate.cue.end, ...claim.words.map((span) => span.end)),
  quoted: claim.words.some((span) => isQuoted(tagged, span.from) || isQuoted(tagged, span.end - 1)),
  isWhole: claim.words.every((span) => isQuoted(tagged, span.from) && isQuoted(tagged, span.end - 1)) && !isInside(tagged, claim),
});

const isSameParagraph = (tagged: Tagged, { reach }: Owner<Weighed>, { from }: Words): boolean =>
  paragraphOf(tagged, reach - 1) === paragraphOf(tagged, from);

/** A report inside a quotation claims its own words, not the quotation. */
export function isInside(tagged: Tagged, { candidate: { cue, source }, words }: Weighed): boolean {
  return [cue, source ?? cue, ...words].every(({ from }) => isQuoted(tagged, from));
}

const REPORTING = 1;
const CLAIMED = 2;

/** One cell a token: whether a claim's content is there, or one that is reported inside a quotation. */
function coverOf(tagged: Tagged, claims: readonly Weighed[]): Uint8Array {
  const covered = new Uint8Array(tagged.tokens.length);
  for (const inside of [true, false])
    for (const claim of claims.filter((one) => isInside(tagged, one) === inside))
      for (const { from, end } of claim.words) covered.fill(inside ? REPORTING : CLAIMED, from, end);
  return covered;
}

const outerQuotations = (tagged: Tagged): Words[] =>
  tagged.quotations.filter(({ depth }) => depth === 0).map((quotation) => quotationWords(tagged, quotation));

/** The last claim with a quotation that reaches into the sentence before. */
function ownerOf<Claim extends Weighed>(tagged: Tagged, owners: readonly Owner<Claim>[], words: Words): Owner<Claim> | undefined {
  const sentence = sentenceOf(tagged, words.from);
  const before = sentence && tagged.sentences[sentence.index - 1];
  // Words behind the quotation in its sentence settle whose it is.
  if (!before || sentence.firstToken !== words.from || !fills(tagged, words) || isOpenedAnew(tagged, words) || isPulled(tagged, words))
    return undefined;
  const near = owners.filter(({ claim, reach }) => claim.candidate.rule.cue !== 'dash' && reach > before.firstToken);
  return near.findLast(({ quoted }) => quoted) ?? near.findLast(({ claim }) => reports(claim));
}

/** "Lind said the talks had failed. “Nobody came.”": whoever reports just before is still speaking. */
const reports = ({ candidate: { key, source, clause } }: Weighed): boolean => source !== null && clause.words.clauseTakers.has(key);
