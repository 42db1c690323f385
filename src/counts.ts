import type { Claim, DocumentInfo, Extraction, Speaker } from './model.js';
import type { CountedBy } from './vocabulary.js';

/** How many claims share a value; null where it is not known. */
export interface Count {
  readonly value: string | null;
  /** Of a speaker: the side and whether they are named; null for anything else. */
  readonly side: string | null;
  readonly anonymity: string | null;
  readonly claims: number;
  readonly documents: number;
}

/** Counts the claims by one thing, the most first, the unknown last. */
export function countClaims(extraction: Extraction, by: CountedBy): Count[] {
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const documents = new Map(extraction.documents.map((document) => [document.path, document]));
  const groups = new Map<string | null, Group>();
  for (const claim of extraction.claims) {
    const speaker = speakers.get(claim.speaker?.id ?? '') ?? null;
    const key = KEYS[by]({ claim, speaker, document: documents.get(claim.document) ?? null });
    const group = groups.get(key) ?? { speaker, claims: 0, documents: new Set() };
    group.claims += 1;
    group.documents.add(claim.document);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => countOf(key, group, by)).sort(mostFirst);
}

interface Group {
  readonly speaker: Speaker | null;
  claims: number;
  readonly documents: Set<string>;
}

interface Counted {
  readonly claim: Claim;
  readonly speaker: Speaker | null;
  readonly document: DocumentInfo | null;
}

/** Two speakers may have one name. */
const KEYS: Readonly<Record<CountedBy, (counted: Counted) => string | null>> = {
  speaker: ({ speaker }) => speaker?.id ?? null,
  side: ({ speaker }) => speaker?.side ?? null,
  act: ({ claim }) => claim.act,
  anonymity: ({ speaker }) => speaker?.anonymity ?? null,
  document: ({ claim }) => claim.document,
  outlet: ({ document }) => outletOf(document?.meta ?? {}),
};

/** What inputs call who published them, the plainest first. */
const OUTLETS = ['outlet', 'publication', 'publisher', 'newspaper', 'source', 'site', 'sitename', 'domain'];

function outletOf(meta: Readonly<Record<string, string>>): string | null {
  const byName = new Map(Object.entries(meta).map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ''), value]));
  return OUTLETS.flatMap((name) => byName.get(name) || [])[0] ?? null;
}

function countOf(key: string | null, { speaker, claims, documents }: Group, by: CountedBy): Count {
  const told = by === 'speaker' ? speaker : null;
  return {
    value: told?.name ?? key,
    side: told?.side ?? null,
    anonymity: told?.anonymity ?? null,
    claims,
    documents: documents.size,
  };
}

function mostFirst(left: Count, right: Count): number {
  if ((left.value === null) !== (right.value === null)) return left.value === null ? 1 : -1;
  return right.claims - left.claims || ((left.value ?? '') < (right.value ?? '') ? -1 : 1);
}
