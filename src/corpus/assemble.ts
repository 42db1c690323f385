import { posix } from 'node:path';
import type { DocumentExtraction, Options, Range, Resolved } from '../document.js';
import type { Claim, DocumentInfo, Extraction, Span, Speaker, SpeakerRef } from '../model.js';
import { anchorOf } from '../range.js';
import { claimIds } from './ids.js';
import { lineFinder } from './lines.js';
import { type Merged, mergeSpeakers } from './merge.js';

/** Puts the documents together into what is printed: speakers over the whole corpus, ids, lines, chains. */
export function assemble(documents: readonly DocumentExtraction[], options: Options, version = '0.0.0'): Extraction {
  const merged = mergeSpeakers(documents, options);
  const claims = documents.flatMap((document, index) => assembleDocument(document, index, { merged, home: options.home ?? '' }));
  const counts = countBy(claims.flatMap((claim) => claim.speaker?.id ?? []));
  const perDocument = countBy(claims.map((claim) => claim.document));
  return {
    schemaVersion: '2.0',
    tool: { name: 'claims', version },
    offsets: 'utf-16',
    documents: documents.map((extraction, index) => infoOf(extraction, perDocument, issuerOf(extraction, index, merged))),
    speakers: speakersOf(merged, documents, counts),
    claims,
  };
}

/** Keys in the order of the schema. */
function infoOf({ document }: DocumentExtraction, claims: ReadonlyMap<string, number>, issuer: SpeakerRef | null): DocumentInfo {
  const { path, language, genre, ...rest } = document;
  return { path, language, genre, issuer, ...rest, claims: claims.get(path) ?? 0 };
}

/** Those who speak, and the bodies that they speak for. */
function speakersOf({ speakers }: Merged, documents: readonly DocumentExtraction[], counts: ReadonlyMap<string, number>): Speaker[] {
  const spokenFor = new Set(speakers.filter(({ id }) => counts.has(id)).flatMap(({ speaksFor }) => speaksFor));
  const wanted = speakers.filter(
    ({ id, name, type }) => counts.has(id) || ((type === 'organization' || type === 'state') && spokenFor.has(name)),
  );
  return wanted.map(({ shown, mentions, ...speaker }) => ({
    ...speaker,
    affiliations: shown.flatMap(({ body, how, document, start, end }) => {
      const from = documents[document];
      return from ? [{ body: body.name, how, document: from.document.path, span: spanOf(from.text, { start, end }) }] : [];
    }),
    mentions,
    claims: counts.get(speaker.id) ?? 0,
  }));
}

function assembleDocument(extraction: DocumentExtraction, index: number, { merged, home }: { merged: Merged; home: string }): Claim[] {
  const { document, text, claims, sentences } = extraction;
  const ids = claimIds(posix.join(home, document.path), text, claims);
  const lineOf = lineFinder(text);
  const speakers = claims.map((claim) => (claim.speaker === null ? null : merged.speakerOf(index, claim.speaker)));
  const issuer = issuerOf(extraction, index, merged);
  const idOf = (at: number | null): string | null => (at === null ? null : (ids[at] ?? null));
  return claims.map((claim, at) => {
    const chain = withIssuer(issuer, speakersOutsideIn(at, claims, speakers));
    const spans = claim.content.map((range) => spanOf(text, range));
    const place = anchorOf(claim.cue, claim.content);
    const sentence = sentences[claim.sentence] ?? place;
    return {
      id: ids[at] ?? '',
      document: document.path,
      ...lineOf(place.start),
      kind: claim.kind,
      act: claim.act,
      negated: claim.negated,
      hedged: claim.hedged,
      source: claim.source && spanOf(text, claim.source),
      cue: claim.cue && spanOf(text, claim.cue),
      content: { text: spans.map((span) => span.text).join(' […] '), spans },
      speaker: speakers[at] ?? null,
      resolution: claim.resolution,
      addressee: claim.addresseeSpeaker === null ? null : merged.speakerOf(index, claim.addresseeSpeaker),
      via: claim.viaName,
      within: idOf(claim.within),
      chain: chain.flatMap((speaker) => speaker?.name ?? []),
      account: chain[0]?.side ?? null,
      denies: idOf(claim.denies),
      sentence: { index: claim.sentence, ...spanOf(text, sentence) },
      rule: claim.rule,
      confidence: claim.confidence,
    };
  });
}

function issuerOf({ entities }: DocumentExtraction, index: number, merged: Merged): SpeakerRef | null {
  const found = entities.find((entity) => entity.issuer);
  return found ? merged.speakerOf(index, found.id) : null;
}

/** In a side's own document everything stands on its issuer's word. */
function withIssuer(issuer: SpeakerRef | null, chain: (SpeakerRef | null)[]): (SpeakerRef | null)[] {
  return issuer && chain[0]?.id !== issuer.id ? [issuer, ...chain] : chain;
}

function speakersOutsideIn(at: number, claims: readonly Resolved[], speakers: readonly (SpeakerRef | null)[]): (SpeakerRef | null)[] {
  const chain: (SpeakerRef | null)[] = [];
  for (let next: number | null = at; next !== null; next = claims[next]?.within ?? null) chain.unshift(speakers[next] ?? null);
  return chain;
}

function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
