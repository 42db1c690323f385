/** Who speaks which claims: a speaker over the corpus, or a source that nobody could be told for. */
import { groupBy } from '../../../group.js';
import type { Claim, Extraction, Speaker } from '../../../model.js';

export interface Voice {
  readonly key: string;
  readonly speaker: Speaker | null;
  readonly claims: readonly Claim[];
}

/** The voice of every claim: its outermost speaker, or failing that itself. */
export function voiceKeys({ claims }: Pick<Extraction, 'claims'>): ReadonlyMap<string, string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(claims.map((claim) => [claim.id, claim.chain[0] ?? outermost(claim, byId).id]));
}

function outermost(claim: Claim, byId: ReadonlyMap<string, Claim>): Claim {
  let found = claim;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const outer = found.within === null ? undefined : byId.get(found.within);
    if (outer === undefined) break;
    found = outer;
  }
  return found;
}

/** No text nests deeper. */
const DEEPEST = 20;

export function voicesOf(extraction: Pick<Extraction, 'claims' | 'speakers'>): Voice[] {
  const keys = voiceKeys(extraction);
  const claims = groupBy(extraction.claims, ({ id }) => keys.get(id) ?? id);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.name, speaker]));
  return [...claims].map(([key, own]) => ({ key, speaker: speakers.get(key) ?? null, claims: own }));
}

/** "The deputy minister" is not: only what stands around tells of which of the two. */
export const isNamed = ({ name }: Speaker): boolean => /\p{Lu}/u.test(name);
