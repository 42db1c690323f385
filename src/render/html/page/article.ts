/** A document: its text with every claim marked, and a list of its claims. */
import type { Claim, DocumentInfo } from '../../../model.js';
import { plural } from '../../../plural.js';
import { el } from './dom.js';
import { linesOf } from './lines.js';
import { marksOf, type Piece, piecesOf } from './pieces.js';

export interface Article {
  readonly document: DocumentInfo;
  readonly element: HTMLElement;
  readonly pieces: readonly Piece[];
  /** By the claim's id, where the keyboard finds it in the text. */
  readonly anchors: ReadonlyMap<string, HTMLElement>;
  /** By the claim's id, its row in the list. */
  readonly rows: ReadonlyMap<string, HTMLElement>;
}

/** Builds a document's article. */
export function articleOf(document: DocumentInfo, text: string, claims: readonly Claim[], choose: (claim: Claim) => void): Article {
  const { body, pieces } = bodyOf(document, text, claims);
  const rows = new Map(claims.map((claim) => [claim.id, rowOf(claim, choose)]));
  const heading = el('h2', {}, document.meta.title ?? document.path);
  const list = el('details', { class: 'list' }, el('summary', {}, 'List of these claims'), el('ol', {}, ...rows.values()));
  const element = el(
    'article',
    {},
    heading,
    el('p', { class: 'about' }, about(document)),
    document.message === undefined ? null : el('p', { class: 'message' }, document.message),
    body,
    claims.length > 0 ? list : null,
  );
  return { document, element, pieces, anchors: anchorsOf(pieces), rows };
}

function bodyOf({ excluded }: DocumentInfo, text: string, claims: readonly Claim[]): { body: HTMLElement; pieces: Piece[] } {
  const marks = claims.flatMap(marksOf);
  const pieces: Piece[] = [];
  const body = el('div', { class: 'text' });
  for (const line of linesOf(text)) {
    const reason = excluded.find(({ start, end }) => start <= line.start && end >= line.end)?.reason;
    const made = piecesOf(text, line, marks);
    const kinds = [line.wrapped && 'wrapped', reason !== undefined && 'excluded'].filter(Boolean).join(' ');
    const attributes = { 'data-line': String(line.number), ...(reason === undefined ? {} : { title: `Left out as ${reason}` }) };
    body.append(el('p', { class: kinds, attributes }, ...made.nodes));
    pieces.push(...made.pieces);
  }
  return { body, pieces };
}

function about({ path, meta, genre, issuer, claims, language }: DocumentInfo): string {
  const kind = issuer === null ? genre : `${genre} of ${issuer.name}`;
  const { title, outlet, date } = meta;
  return [title && path, outlet, date, kind, plural(claims, 'claim'), language === null ? 'language unknown' : null]
    .filter(Boolean)
    .join(' · ');
}

function rowOf(claim: Claim, choose: (claim: Claim) => void): HTMLElement {
  const label = `${claim.line}: ${claim.speaker?.name ?? 'Nobody who could be told'}, ${claim.act}: ${claim.content.text}`;
  return el('li', {}, el('button', { class: 'link short', attributes: { type: 'button' }, on: { click: () => choose(claim) } }, label));
}

/** A claim is reached at its cue, or without one where its content begins. */
function anchorsOf(pieces: readonly Piece[]): Map<string, HTMLElement> {
  const anchors = new Map<string, HTMLElement>();
  for (const role of ['cue', 'content'] as const)
    for (const { element, marks } of pieces)
      for (const { of } of marks) if (of.role === role && !anchors.has(of.claim.id)) anchors.set(of.claim.id, element);
  return anchors;
}
