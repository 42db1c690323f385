/** The marked pieces of a text, and how they look while some claims are shown. */
import type { Claim } from '../../../model.js';
import { el } from './dom.js';
import { colour } from './hues.js';
import { type Mark, segmentsOf } from './segments.js';

/** A part that a range of text has in a claim. */
export interface Part {
  readonly claim: Claim;
  readonly role: 'source' | 'cue' | 'content';
}

export interface Piece {
  readonly element: HTMLElement;
  readonly marks: readonly Mark<Part>[];
}

/** The ranges of a claim, each with its part. */
export function marksOf(claim: Claim): Mark<Part>[] {
  const mark = (range: { readonly start: number; readonly end: number } | null, role: Part['role']): Mark<Part>[] =>
    range === null ? [] : [{ start: range.start, end: range.end, of: { claim, role } }];
  return [...mark(claim.source, 'source'), ...mark(claim.cue, 'cue'), ...claim.content.spans.flatMap((span) => mark(span, 'content'))];
}

/** A range of a text as pieces; what is unmarked is plain text between them. */
export function piecesOf(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark<Part>[],
): { readonly nodes: readonly (HTMLElement | string)[]; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const nodes = segmentsOf(range, marks).map((segment) => {
    const content = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) return content;
    const element = el('span', {}, content);
    pieces.push({ element, marks: segment.marks });
    return element;
  });
  return { nodes, pieces };
}

/** What decides how a piece looks. */
export interface Look {
  readonly shows: (claim: Claim) => boolean;
  readonly hueOf: (claim: Claim) => number | undefined;
}

/** The colour of the innermost content fills the piece, that of the outermost underlines it; source and cue have a line of their own. */
export function paint({ element, marks }: Piece, { shows, hueOf }: Look): void {
  const seen = marks.filter(({ of }) => shows(of.claim));
  const contents = inward(seen.filter(({ of }) => of.role === 'content'));
  const own = inward(seen.filter(({ of }) => of.role !== 'content')).at(-1);
  const inner = contents.at(-1);
  element.className = ['piece', inner && 'content', contents.length > 1 && 'nested', own?.of.role].filter(Boolean).join(' ');
  element.classList.toggle('plain', seen.length === 0);
  if (inner) colour(element, 'content', hueOf(inner.of.claim));
  if (contents[0]) colour(element, 'outer', hueOf(contents[0].of.claim));
  if (own) colour(element, 'own', hueOf(own.of.claim));
}

/** The widest first. */
const inward = (marks: readonly Mark<Part>[]): Mark<Part>[] => marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));

/** The claims at a piece, the one that a reader means first: whose source or cue it is, else the innermost. */
export function claimsAt({ marks }: Piece): Claim[] {
  const own = inward(marks.filter(({ of }) => of.role !== 'content')).toReversed();
  const contents = inward(marks.filter(({ of }) => of.role === 'content')).toReversed();
  return [...new Set([...own, ...contents].map(({ of }) => of.claim))];
}
