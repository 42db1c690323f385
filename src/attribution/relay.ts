/** Outlets that relay a claim: named as the one spoken to ("told AFP"), or as the one that carries it ("as reported by AFP"). */

import type { Tagged, Token } from '../document.js';
import { OUTLET_ENDS, OUTLET_KINDS, OUTLET_LINKS, OUTLET_STARTS, OUTLET_WORDS, PLATFORMS, RELAYS } from '../world/outlets.js';
import { standsIn, type Weighed } from './choose.js';
import { lowerAt, overlaps, type Words } from './clause/clause.js';

/** A claim and the words that name the outlet it came through. */
export interface Relayed extends Weighed {
  readonly via: Words | null;
}

/** Turns an outlet's "as reported by" around another claim into that claim's `via`; an outlet that was spoken to is one as well. */
export function relay(tagged: Tagged, claims: readonly Weighed[]): Relayed[] {
  const carriers = new Map<Weighed, Weighed>();
  const outlets = new Set<Weighed>();
  for (const [at, one] of claims.entries()) {
    if (!one.candidate.rule.relays || !outletIn(tagged, one.candidate.source)) continue;
    for (const claim of claims.slice(Math.max(0, at - NEAR), at + NEAR).filter((other) => carries(one, other))) {
      outlets.add(one);
      if (!carriers.has(claim)) carriers.set(claim, one);
    }
  }
  return claims.filter((claim) => !outlets.has(claim)).map((claim) => withOutlet(tagged, claim, carriers.get(claim)));
}

/** How many claims away an outlet's "as reported by" may stand from what it reports. */
const NEAR = 30;

/** The claim stands in what the outlet reports, or they share the content. */
const carries = (outlet: Weighed, claim: Weighed): boolean =>
  claim !== outlet && (standsIn(claim, outlet) || outlet.words.some((a) => claim.words.some((b) => overlaps(a, b))));

function withOutlet(tagged: Tagged, claim: Weighed, carrier: Weighed | undefined): Relayed {
  if (carrier) return { ...claim, words: withoutTail(claim.words, carrier.candidate), via: outletIn(tagged, carrier.candidate.source) };
  const { addressee } = claim.candidate.content;
  return { ...claim, via: outletIn(tagged, addressee) ?? (addressee && outletToldBy(tagged, addressee)) ?? platformBeside(tagged, claim) };
}

/** "Wrote on Instagram", "in a post on X, he said", "told followers in a Facebook post": in the sentence of the cue, and not in what is said. */
function platformBeside({ tokens }: Tagged, { words, candidate: { cue } }: Weighed): Words | null {
  const said = tokens[cue.from];
  for (let at = Math.max(0, cue.from - FAR); at < Math.min(tokens.length, cue.end + FAR); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== said?.sentence || token.quoted > said.quoted || !isPlatform(token)) continue;
    const isPlaced = tokens[at - 1]?.pos === 'preposition' || (tokens[at + 1]?.pos === 'noun' && tokens[at - 1]?.pos === 'determiner');
    if (isPlaced && !words.some(({ from, end }) => at >= from && at < end)) return { from: at, end: at + 1 };
  }
  return null;
}

/** In tokens. */
const FAR = 14;

const isPlatform = (token: Token): boolean => isCapital(token) && PLATFORMS.has(token.lower);

/** "The Halden Courier", "Radio Karst", "the weekly Nova Brenna": no list knows it, but its name or what stands in front of it tells that it is one. */
function outletToldBy({ tokens }: Tagged, phrase: Words): Words | null {
  const words = tokens.slice(phrase.from, phrase.end);
  const at = words.findIndex(isCapital);
  const names = words.slice(at);
  const [first] = names;
  const last = names.at(-1);
  if (at < 0 || !first || !last || !isCapital(last)) return null;
  if (!names.every((word) => isCapital(word) || OUTLET_LINKS.has(word.lower))) return null;
  const isTold = OUTLET_KINDS.has(words[at - 1]?.lower ?? '') || OUTLET_STARTS.has(first.lower);
  const isNamed = OUTLET_ENDS.has(last.lower) && (names.length > 1 || words[at - 1]?.pos === 'determiner');
  return isTold || isNamed ? { from: first.index, end: last.index + 1 } : null;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** The content without the ", as reported by …" that was taken for its end. */
function withoutTail(words: readonly Words[], { cue, clause }: Weighed['candidate']): readonly Words[] {
  let edge = cue.from;
  while (lowerAt(clause, edge - 1) === ',' || clause.words.equatives.has(lowerAt(clause, edge - 1))) edge--;
  const kept = words.filter(({ from }) => from < edge).map(({ from, end }) => ({ from, end: Math.min(end, edge) }));
  return kept.length > 0 ? kept : words;
}

/** The words of an outlet's name if the phrase names one, else null. */
function outletIn(tagged: Tagged, phrase: Words | null): Words | null {
  const named = tagged.tokens.slice(phrase?.from, phrase?.end ?? 0).filter(({ lower }) => !OUTLET_WORDS.has(lower));
  const [first] = named;
  const last = named.at(-1);
  return first && last && RELAYS.has(named.map(({ lower }) => lower).join(' ')) ? { from: first.index, end: last.index + 1 } : null;
}
