import { posix } from 'node:path';
import type { Claim, DocumentInfo, SpeakerRef } from '../model.js';
import type { ClaimFacts, DocumentFacts } from './facts.js';
import { claimIds } from './ids.js';

/** What a document's facts are completed with. */
export interface Completion {
  /** The speaker over the corpus that an entity of this document is part of. */
  readonly speakerOf: (entity: number) => SpeakerRef | null;
  /** What the document's path is relative to, for ids that mean the same from everywhere. */
  readonly home: string;
}

/** A document's claims as they are printed, in text order. */
export function claimsOf({ document, entities, claims }: DocumentFacts, { speakerOf, home }: Completion): Claim[] {
  const ids = claimIds(posix.join(home, document.path), claims);
  const speakers = claims.map(({ speaker }) => (speaker === null ? null : speakerOf(speaker)));
  const issuer = issuerOf(entities, speakerOf);
  const idOf = (at: number | null): string | null => (at === null ? null : (ids[at] ?? null));
  return claims.map(({ line, column, kind, act, negated, hedged, source, cue, content, resolution, addressee, via, ...claim }, at) => {
    const chain = withIssuer(issuer, speakersOutsideIn(at, claims, speakers));
    return {
      id: ids[at] ?? '',
      document: document.path,
      line,
      column,
      kind,
      act,
      negated,
      hedged,
      source,
      cue,
      content: { text: content.map(({ text }) => text).join(' […] '), spans: [...content] },
      speaker: speakers[at] ?? null,
      resolution,
      addressee: addressee === null ? null : speakerOf(addressee),
      via,
      within: idOf(claim.within),
      chain: chain.flatMap((speaker) => speaker?.name ?? []),
      account: chain[0]?.side ?? null,
      denies: idOf(claim.denies),
      sentence: claim.sentence,
      rule: claim.rule,
      confidence: claim.confidence,
    };
  });
}

/** What is printed of a document itself; keys in the order of the schema. */
export function infoOf({ document, entities, claims }: DocumentFacts, { speakerOf }: Completion): DocumentInfo {
  const { path, language, genre, ...rest } = document;
  return { path, language, genre, issuer: issuerOf(entities, speakerOf), ...rest, claims: claims.length };
}

function issuerOf(entities: DocumentFacts['entities'], speakerOf: Completion['speakerOf']): SpeakerRef | null {
  const found = entities.findIndex((entity) => entity.issuer);
  return found < 0 ? null : speakerOf(found);
}

/** In a side's own document everything stands on its issuer's word. */
function withIssuer(issuer: SpeakerRef | null, chain: (SpeakerRef | null)[]): (SpeakerRef | null)[] {
  return issuer && chain[0]?.id !== issuer.id ? [issuer, ...chain] : chain;
}

function speakersOutsideIn(at: number, claims: readonly ClaimFacts[], speakers: readonly (SpeakerRef | null)[]): (SpeakerRef | null)[] {
  const chain: (SpeakerRef | null)[] = [];
  for (let next: number | null = at; next !== null; next = claims[next]?.within ?? null) chain.unshift(speakers[next] ?? null);
  return chain;
}
