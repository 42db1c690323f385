import type { Draft, Nested, Range } from '../document.js';
import { anchorOf } from '../range.js';

/** A draft with its place in the list and in the text, and how much it puts forward. */
interface Placed {
  readonly draft: Draft;
  readonly index: number;
  readonly place: Range;
  readonly size: number;
}

interface Open {
  readonly span: Range;
  readonly holder: Placed;
}

/**
 * Puts each draft within the smallest other draft whose content covers its cue and its content.
 * One sweep over the spans in text order: its cost grows with the number of drafts, not with its square.
 */
export function nest(drafts: readonly Draft[]): Nested[] {
  const placed = drafts.map((draft, index) => ({ draft, index, place: anchorOf(draft.cue, draft.content), size: sizeOf(draft) }));
  // What an issuer says itself holds nobody: all of its document stands on its account anyhow.
  const spans = placed.flatMap((holder) =>
    holder.draft.speaks === 'issuer' ? [] : holder.draft.content.map((span) => ({ span, holder })),
  );
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const holders = new Map<Draft, number>();
  let next = 0;
  let open: Open[] = [];
  for (const inner of [...placed].sort((a, b) => a.place.start - b.place.start)) {
    for (let one = spans[next]; one && one.span.start <= inner.place.start; one = spans[++next]) open.push(one);
    open = open.filter(({ span }) => span.end > inner.place.start);
    const holder = smallestHolder(inner, open);
    if (holder) holders.set(inner.draft, holder.index);
  }
  return drafts.map((draft) => ({ ...draft, within: holders.get(draft) ?? null }));
}

function smallestHolder(inner: Placed, open: readonly Open[]): Placed | null {
  let best: Placed | null = null;
  for (const { span, holder } of open) {
    if (span.end < inner.place.end || !isLarger(holder, inner)) continue;
    if (sharesSource(holder.draft, inner.draft) || !covers(holder.draft.content, inner.draft.content)) continue;
    if (best === null || isLarger(best, holder)) best = holder;
  }
  return best;
}

/** "Holm said that P and urged Q", "refused to rule out P": what one source puts forward twice is not on its own word. */
function sharesSource(a: Draft, b: Draft): boolean {
  return a.source !== null && b.source !== null && a.source.start === b.source.start && a.source.end === b.source.end;
}

/** A strict order, so that two drafts never hold each other. */
const isLarger = (a: Placed, b: Placed): boolean => (a.size - b.size || b.index - a.index) > 0;

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

const sizeOf = ({ content }: Draft): number => content.reduce((sum, range) => sum + range.end - range.start, 0);
