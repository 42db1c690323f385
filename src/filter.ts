import { countEach } from './group.js';
import type { Act, Claim, DocumentInfo, Extraction, Kind, Speaker } from './model.js';
import { isSpeech } from './speech.js';

/** Which claims are wanted. Within a list any one will do; between lists all must hold. */
export interface Filter {
  readonly speaker?: readonly string[];
  readonly side?: readonly string[];
  readonly account?: readonly string[];
  readonly act?: readonly Act[];
  readonly kind?: readonly Kind[];
  /** Only what was said, written or quoted. */
  readonly speech?: boolean;
}

/** The extraction with the wanted claims only; counts fit what is left. Ids in `within` and `denies` stay, even of claims that are gone. */
export function filterExtraction(extraction: Extraction, filter: Filter): Extraction {
  const claims = extraction.claims.filter((claim) => matches(claim, filter));
  if (claims.length === extraction.claims.length) return extraction;
  const perDocument = countEach(claims.map((claim) => claim.document));
  const perSpeaker = countEach(claims.map((claim) => claim.speaker?.id));
  const mentioned = new Set(claims.flatMap((claim) => [claim.speaker?.id, claim.addressee?.id]));
  return {
    ...extraction,
    documents: extraction.documents.map((document): DocumentInfo => ({ ...document, claims: perDocument.get(document.path) ?? 0 })),
    speakers: extraction.speakers
      .filter((speaker) => mentioned.has(speaker.id))
      .map((speaker): Speaker => ({ ...speaker, claims: perSpeaker.get(speaker.id) ?? 0 })),
    claims,
  };
}

function matches(claim: Claim, filter: Filter): boolean {
  return (
    anyOf(filter.speaker, (wanted) => contains(claim.speaker?.name, wanted)) &&
    anyOf(filter.side, (wanted) => equals(claim.speaker?.side, wanted)) &&
    anyOf(filter.account, (wanted) => equals(claim.account, wanted)) &&
    anyOf(filter.act, (wanted) => claim.act === wanted) &&
    anyOf(filter.kind, (wanted) => claim.kind === wanted) &&
    (filter.speech !== true || isSpeech(claim))
  );
}

function anyOf<T>(wanted: readonly T[] | undefined, test: (value: T) => boolean): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some(test);
}

/** A part of a name will do, in whole words: "Weber" finds "Anna Weber" but not "Weberling". */
function contains(name: string | null | undefined, wanted: string): boolean {
  return ` ${fold(name ?? '')} `.includes(` ${fold(wanted)} `);
}

function equals(value: string | null | undefined, wanted: string): boolean {
  return fold(value ?? '') === fold(wanted);
}

/** Case, accents and punctuation do not count. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
