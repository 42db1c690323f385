/** Two-sided events that people marked, with every claim that touches a marked snippet put on the side that the mark gives it; others stay where they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assemble } from '../corpus/assemble.js';
import { type DocumentText, passagesOf } from '../diff/index.js';
import { unattributed } from '../diff/plain.js';
import { type Side, type Sides, sidesBetween } from '../diff/sides/index.js';
import type { DocumentExtraction, Range } from '../document.js';
import { UserError } from '../errors.js';
import { type EventGold, type Ref, touched } from '../eval/event-gold.js';
import type { Claim, Extraction } from '../model.js';
import { extractDocument } from '../pipeline.js';

export interface MarkedEvent {
  readonly name: string;
  readonly gold: EventGold;
  readonly extraction: Extraction;
  /** By hand for what is marked, as the tool tells them for the rest. */
  readonly sides: Sides;
  /** Ids of the claims that a snippet touches. */
  readonly touch: (ref: Ref) => ReadonlySet<string>;
  /** As extracted, before anything was put in its place by hand, with the documents it is from. */
  readonly found: Extraction;
  readonly documents: readonly DocumentExtraction[];
  /** Their sentences. */
  readonly texts: readonly DocumentText[];
  /** Ids of the claims found that a snippet touches. */
  readonly touchFound: (ref: Ref) => ReadonlySet<string>;
}

/** Reads one event's folder. */
export function readEvent(folder: string): MarkedEvent {
  const gold: EventGold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const documents = [...texts].map(([file, text]) => extractDocument(text, file));
  const found = assemble(documents, {});
  const marks = [...marksOf(gold)];
  const missing = marks.filter(({ ref }) => touched(found.claims, ref, texts).size === 0);
  const sentences = documents.map(({ document, text }) => ({ path: document.path, passages: passagesOf(text, document.excluded) }));
  const passages = new Map(sentences.map((one) => [one.path, one.passages]));
  const claims = [
    ...found.claims,
    ...missing.map(({ ref }, i) => syntheticClaim(ref, { text: texts.get(ref.doc) ?? '', passages: passages.get(ref.doc) ?? [] }, i)),
  ];
  const sides = new Map<string, string | null>();
  for (const { ref, side } of marks) for (const id of touched(claims, ref, texts)) if (side !== null || !sides.has(id)) sides.set(id, side);
  const placed = claims.map((claim) => (sides.has(claim.id) ? placedOn(claim, sides.get(claim.id) ?? null) : claim));
  const told = toldSides(found, gold.between);
  const byHand = (claim: Claim): Side => {
    const side = sides.get(claim.id);
    if (side === undefined) return told(claim);
    return side === gold.between[0] ? 'left' : side === gold.between[1] ? 'right' : 'other';
  };
  return {
    name: basename(folder),
    gold,
    extraction: { ...found, claims: placed },
    sides: { names: gold.between, sideOf: byHand },
    touch: (ref) => touched(placed, ref, texts),
    found,
    documents,
    texts: sentences,
    touchFound: (ref) => touched(found.claims, ref, texts),
  };
}

/** As the tool tells the sides, if it knows both. */
function toldSides(extraction: Extraction, between: readonly [string, string]): Sides['sideOf'] {
  try {
    return sidesBetween(extraction, between).sideOf;
  } catch (error) {
    if (error instanceof UserError) return () => 'other';
    throw error;
  }
}

interface Mark {
  readonly ref: Ref;
  readonly side: string | null;
}

function* marksOf(gold: EventGold): Iterable<Mark> {
  const [left, right] = gold.between;
  for (const ref of gold.thirdParty) yield { ref, side: null };
  for (const { account, ...ref } of gold.reportedSpeech) yield { ref, side: account };
  for (const pair of [...gold.contradictions, ...gold.agreements, ...gold.notContradictions]) {
    for (const ref of [pair.a, ...(pair.aAlso ?? [])]) yield { ref, side: left };
    for (const ref of [pair.b, ...(pair.bAlso ?? [])]) yield { ref, side: right };
  }
  for (const side of gold.between) for (const ref of gold.only[side] ?? []) yield { ref, side };
}

function placedOn(claim: Claim, side: string | null): Claim {
  const { speaker } = claim;
  return { ...claim, account: side, speaker: speaker && { ...speaker, side }, chain: side === null ? [] : [side] };
}

/** What extraction missed is still a statement by hand. */
function syntheticClaim({ doc, snippet }: Ref, { text, passages }: { text: string; passages: readonly Range[] }, at: number): Claim {
  const start = text.indexOf(snippet);
  const span = { start, end: start + snippet.length, text: snippet };
  const index = Math.max(
    0,
    passages.findIndex(({ end }) => end > start),
  );
  return { ...unattributed(doc, snippet), id: `missed-${at}`, content: { text: snippet, spans: [span] }, sentence: { index, ...span } };
}
