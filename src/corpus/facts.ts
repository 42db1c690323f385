import type { DocumentExtraction, EntityFact, Range, Resolved } from '../document.js';
import type { Claim, Span } from '../model.js';
import { anchorOf } from '../range.js';
import { lineFinder } from './lines.js';

/** What a document leaves behind: everything that is ever printed of it, but for who its speakers are over the corpus. Plain JSON, without the text. */
export interface DocumentFacts {
  readonly document: DocumentExtraction['document'];
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimFacts[];
}

/** A document by its name, and whom it speaks of. */
export type Named = Pick<DocumentFacts, 'entities'> & { readonly document: { readonly path: string } };

/** An entity with the words that show whom it speaks for; its position is its place in the list. */
export type Entity = Omit<EntityFact, 'id' | 'affiliations'> & {
  readonly affiliations?: readonly (Span & { readonly body: number; readonly how: string })[];
};

/** A claim whose speakers are positions in the document's list of entities, and whose relatives are positions in its list of claims. */
export type ClaimFacts = Omit<
  Claim,
  'id' | 'document' | 'content' | 'speaker' | 'addressee' | 'within' | 'chain' | 'account' | 'denies'
> & {
  readonly content: readonly Span[];
  readonly speaker: number | null;
  readonly addressee: number | null;
  readonly within: number | null;
  readonly denies: number | null;
};

/** Cuts out of the text what is printed of it, so that the text can be let go. */
export function factsOf({ document, text, sentences, claims, entities }: DocumentExtraction): DocumentFacts {
  const lineOf = lineFinder(text);
  const spanOf = ({ start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });
  return {
    document,
    entities: entities.map((entity) => entityOf(entity, spanOf)),
    claims: claims.map((claim) => {
      const place = anchorOf(claim.cue, claim.content);
      const sentence = { index: claim.sentence, ...spanOf(sentences[claim.sentence] ?? place) };
      return claimOf(claim, { ...lineOf(place.start), sentence }, spanOf);
    }),
  };
}

type SpanOf = (range: Range) => Span;

function entityOf({ id: _position, affiliations, ...entity }: EntityFact, spanOf: SpanOf): Entity {
  return affiliations
    ? { ...entity, affiliations: affiliations.map(({ body, how, ...range }) => ({ body, how, ...spanOf(range) })) }
    : entity;
}

function claimOf(claim: Resolved, place: Pick<Claim, 'line' | 'column' | 'sentence'>, spanOf: SpanOf): ClaimFacts {
  const { kind, act, negated, hedged, resolution, within, denies, rule, confidence } = claim;
  return {
    ...place,
    kind,
    act,
    negated,
    hedged,
    source: claim.source && spanOf(claim.source),
    cue: claim.cue && spanOf(claim.cue),
    content: claim.content.map(spanOf),
    speaker: claim.speaker,
    resolution,
    addressee: claim.addresseeSpeaker,
    via: claim.viaName,
    within,
    denies,
    rule,
    confidence,
  };
}
