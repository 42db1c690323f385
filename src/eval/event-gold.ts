/** Two-sided events that people marked: which wordings of the two sides speak of one matter, and what they say of it. */
import type { Claim } from '../model.js';

export interface Ref {
  readonly doc: string;
  readonly snippet: string;
}

export interface MarkedPair {
  readonly a: Ref;
  readonly b: Ref;
  readonly aAlso?: readonly Ref[];
  readonly bAlso?: readonly Ref[];
  readonly kind?: string;
}

export interface EventGold {
  readonly between: readonly [string, string];
  readonly contradictions: readonly MarkedPair[];
  readonly agreements: readonly MarkedPair[];
  readonly notContradictions: readonly MarkedPair[];
  readonly only: Readonly<Record<string, readonly Ref[]>>;
  readonly sameQuote: readonly (readonly Ref[])[];
  readonly thirdParty: readonly Ref[];
  readonly reportedSpeech: readonly (Ref & { readonly account: string })[];
}

/** Ids of the claims that a snippet touches: source, cue and content cover at least half of it. */
export function touched(claims: readonly Claim[], ref: Ref, texts: ReadonlyMap<string, string>): Set<string> {
  const start = texts.get(ref.doc)?.indexOf(ref.snippet) ?? -1;
  const end = start + ref.snippet.length;
  const covers = (claim: Claim): boolean => {
    const letters = new Set<number>();
    for (const span of [claim.source, claim.cue, ...claim.content.spans])
      if (span !== null) for (let i = Math.max(start, span.start); i < Math.min(end, span.end); i++) letters.add(i);
    return letters.size >= 0.5 * ref.snippet.length;
  };
  return new Set(claims.filter((claim) => claim.document === ref.doc && covers(claim)).map(({ id }) => id));
}

/** Ids of the claims that a snippet touches. */
export type Touch = (ref: Ref) => ReadonlySet<string>;

export interface PairClaims {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

/** Ids of the claims that say either side of a marked pair, in any of its places. */
export function claimsOfPair({ a, b, aAlso = [], bAlso = [] }: MarkedPair, touch: Touch): PairClaims {
  const claimsOf = (refs: readonly Ref[]): Set<string> => new Set(refs.flatMap((ref) => [...touch(ref)]));
  return { a: claimsOf([a, ...aAlso]), b: claimsOf([b, ...bAlso]) };
}
