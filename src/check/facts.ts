import type { Quotation, Range } from '../document.js';
import { groupBy } from '../group.js';
import { languageOf } from '../languages/index.js';
import type { Claim, DocumentInfo, Extraction } from '../model.js';
import { paragraphsOf } from '../text/clean.js';
import { findQuotations } from '../text/quotes.js';
import { fromFile, inFile, read } from '../text/reading.js';
import type { Facts, Quote } from './types.js';

/** Gathers what gates look at; what only some of them need is worked out when it is asked for. */
export function gatherFacts(extraction: Extraction, texts: ReadonlyMap<string, string>): Facts {
  const byDocument = groupBy(extraction.claims, (claim) => claim.document);
  const byId = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const anonymity = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.anonymity]));
  const claimsOf = (document: string): readonly Claim[] => byDocument.get(document) ?? [];
  const textOf = (document: string): string => texts.get(document) ?? '';
  const quotes = new Map<string, readonly Quote[]>();
  return {
    extraction,
    documents: extraction.documents,
    claimsOf,
    claim: (id) => byId.get(id) ?? null,
    textOf,
    anonymityOf: ({ speaker }) => (speaker && anonymity.get(speaker.id)) ?? null,
    quotesOf: (document) => {
      const known = quotes.get(document.path) ?? quotesIn(document, textOf(document.path), claimsOf(document.path));
      quotes.set(document.path, known);
      return known;
    },
  };
}

/** In a language that nobody looked for claims in, nothing can be said of who speaks. */
function quotesIn(document: DocumentInfo, text: string, claims: readonly Claim[]): Quote[] {
  const { path } = document;
  if (document.status !== 'ok') return [];
  const all = quotationsOf(text, document);
  const near = sweeper(claims);
  const spoken = new Map<Quotation, readonly Claim[]>();
  return all.flatMap((quotation) => {
    if (quotation.depth > 0) return [];
    const before = quotation.continues === null ? undefined : all[quotation.continues];
    const own = near(quotation).filter((claim) => speaks(claim, quotation));
    const saidBy = own.length > 0 || !before ? own : (spoken.get(before) ?? []);
    spoken.set(quotation, saidBy);
    const { start, end } = quotation.inner;
    return [{ document: path, start: quotation.start, end: quotation.end, text: text.slice(start, end), saidBy }];
  });
}

/** As the extraction saw them, with their places in the file. */
function quotationsOf(file: string, { path, excluded, language: code }: DocumentInfo): Quotation[] {
  const language = languageOf(code);
  if (!language) return [];
  const reading = read(file, path);
  const without = excluded.map((range) => ({ ...range, ...fromFile(reading, range) }));
  const found = findQuotations({ language, text: reading.text, paragraphs: paragraphsOf(reading.text, without) });
  return found.map((quotation) => ({ ...quotation, ...inFile(reading, quotation), inner: inFile(reading, quotation.inner) }));
}

/** Gives the claims with content near a range, for ranges in text order, so that each is looked at a few times only. */
function sweeper(claims: readonly Claim[]): (range: Range) => readonly Claim[] {
  const waiting = claims
    .flatMap((claim) => claim.content.spans.map((span) => ({ span, claim })))
    .sort((a, b) => b.span.start - a.span.start);
  let active: typeof waiting = [];
  return (range) => {
    for (let next = waiting.at(-1); next && next.span.start < range.end; next = waiting.at(-1)) active.push(...waiting.splice(-1));
    active = active.filter(({ span }) => span.end > range.start);
    return [...new Set(active.map(({ claim }) => claim))];
  };
}

/** Whether the claim, from outside of the marks, puts at least half of the words into the mouth of somebody, or makes them hearsay. */
function speaks(claim: Claim, { start, end, inner }: Quotation): boolean {
  const signal = claim.cue ?? claim.source;
  const inside = signal !== null && start <= signal.start && signal.end <= end;
  if (inside || (claim.source === null && claim.speaker === null && !claim.hedged)) return false;
  const shared = claim.content.spans.reduce((sum, span) => sum + overlap(span, inner), 0);
  return shared * 2 >= inner.end - inner.start;
}

function overlap(left: Range, right: Range): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}
