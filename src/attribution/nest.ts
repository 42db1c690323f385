import type { Draft, Nested, Range } from '../document.js';
import { anchorOf } from '../range.js';

interface Open {
  readonly span: Range;
  readonly draft: number;
}

/**
 * Puts each draft within the smallest other draft whose content covers its cue and its content.
 * One sweep over the spans in text order: its cost grows with the number of drafts, not with its square.
 */
export function nest(drafts: readonly Draft[]): Nested[] {
  // What an issuer says itself holds nobody: all of its document stands on its account anyhow.
  const spans = drafts.flatMap((draft, index) => (draft.speaks === 'issuer' ? [] : draft.content.map((span) => ({ span, draft: index }))));
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const sizes = drafts.map(contentSize);
  const within = new Array<number | null>(drafts.length).fill(null);
  const order = drafts.map((_, index) => index).sort((a, b) => cueStart(drafts, a) - cueStart(drafts, b));
  let next = 0;
  let open: Open[] = [];
  for (const index of order) {
    const draft = drafts[index];
    if (!draft) continue;
    const place = anchorOf(draft.cue, draft.content);
    for (; (spans[next]?.span.start ?? Number.POSITIVE_INFINITY) <= place.start; next++) {
      const span = spans[next];
      if (span) open.push(span);
    }
    open = open.filter(({ span }) => span.end > place.start);
    within[index] = smallestHolder({ index, drafts, sizes }, open);
  }
  return drafts.map((draft, index) => ({ ...draft, within: within[index] ?? null }));
}

interface Asked {
  readonly index: number;
  readonly drafts: readonly Draft[];
  readonly sizes: readonly number[];
}

function smallestHolder({ index, drafts, sizes }: Asked, open: readonly Open[]): number | null {
  const inner = drafts[index];
  let best: number | null = null;
  for (const { span, draft } of open) {
    const outer = drafts[draft];
    if (!inner || !outer || span.end < anchorOf(inner.cue, inner.content).end) continue;
    if (!isLarger(draft, index, sizes) || sharesSource(outer, inner) || !covers(outer.content, inner.content)) continue;
    if (best === null || isLarger(best, draft, sizes)) best = draft;
  }
  return best;
}

/** "Holm said that P and urged Q", "refused to rule out P": what one source puts forward twice is not on its own word. */
function sharesSource(a: Draft, b: Draft): boolean {
  return a.source !== null && b.source !== null && a.source.start === b.source.start && a.source.end === b.source.end;
}

/** A strict order, so that two drafts never hold each other. */
function isLarger(a: number, b: number, sizes: readonly number[]): boolean {
  return ((sizes[a] ?? 0) - (sizes[b] ?? 0) || b - a) > 0;
}

/** At least half of the inner content lies in the outer one: a clause boundary may be drawn a little differently for each. */
function covers(outer: readonly Range[], inner: readonly Range[]): boolean {
  let size = 0;
  let shared = 0;
  for (const range of inner) {
    size += range.end - range.start;
    for (const other of outer) shared += Math.max(0, Math.min(range.end, other.end) - Math.max(range.start, other.start));
  }
  return shared * 2 >= size;
}

function contentSize(draft: Draft): number {
  return draft.content.reduce((sum, range) => sum + range.end - range.start, 0);
}

function cueStart(drafts: readonly Draft[], index: number): number {
  const draft = drafts[index];
  return draft ? anchorOf(draft.cue, draft.content).start : 0;
}
