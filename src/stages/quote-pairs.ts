import type { Family, Mark } from './quote-marks.js';
import type { Range } from './types.js';

/** An opening mark with its closing one, or with the end of its paragraph. */
export interface Pair extends Range {
  readonly inner: Range;
  readonly family: Family;
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Where a quotation of the same family opened inside this one: if this one is never closed, it ended there. */
  innerStart: number | null;
}

/** Deeper nesting is never meant; bounding it keeps the pairing linear on any number of unclosed marks. */
const MAX_DEPTH = 5;

/**
 * Pairs the marks of one paragraph, in the order of the opening marks. Ranges nest or are disjoint, they never cross.
 * An unclosed single mark is taken for an apostrophe, unless it begins the paragraph and `reopens` says that the next one begins so too.
 */
export function pairMarks(marks: readonly Mark[], paragraph: Range, reopens: boolean): Pair[] {
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  for (const mark of withoutPossessives(marks)) {
    const depth = mark.closes ? depthClosedBy(mark, stack) : -1;
    if (depth >= 0) pairs.push(...closeAt(stack, depth, mark));
    else if (mark.opens) pairs.push(...open(stack, mark));
  }
  const keepsSingle = (mark: Mark) => reopens && mark.start === paragraph.start;
  pairs.push(...unclosed(stack, paragraph.end, keepsSingle));
  return pairs.sort((a, b) => a.start - b.start);
}

/** Leaves out marks that read as possessives (the workers’ rights) while a plain closing mark still stands ahead. */
function withoutPossessives(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closingAhead = false;
  for (const mark of [...marks].reverse()) {
    if (mark.possessive && closingAhead) continue;
    kept.push(mark);
    if (mark.family === 'single') closingAhead = !mark.opens && !mark.possessive;
  }
  return kept.reverse();
}

/** A single mark closes only the innermost quotation: anywhere else it is an apostrophe. */
function depthClosedBy(mark: Mark, stack: readonly Open[]): number {
  if (mark.family === 'single') return stack.at(-1)?.mark.family === 'single' ? stack.length - 1 : -1;
  return stack.findLastIndex((open) => open.mark.family === mark.family);
}

function closeAt(stack: Open[], depth: number, mark: Mark): Pair[] {
  const inside = unclosed(stack.splice(depth + 1), mark.start);
  const closed = stack.pop();
  if (!closed) return inside;
  const inner = { start: closed.mark.end, end: mark.start };
  return [{ start: closed.mark.start, end: mark.end, inner, family: mark.family, closed: true }, ...inside];
}

function open(stack: Open[], mark: Mark): Pair[] {
  const around = stack.findLast((other) => other.mark.family === mark.family);
  if (around) around.innerStart ??= mark.start;
  const full = stack.length >= MAX_DEPTH || (mark.family === 'single' && stack.at(-1)?.mark.family === 'single');
  const ended = full ? unclosed(stack.splice(-1), mark.start) : [];
  stack.push({ mark, innerStart: null });
  return ended;
}

function unclosed(stack: readonly Open[], limit: number, keepsSingle: (mark: Mark) => boolean = () => false): Pair[] {
  return stack
    .filter(({ mark }) => mark.family !== 'single' || keepsSingle(mark))
    .map(({ mark, innerStart }) => {
      const end = Math.min(innerStart ?? limit, limit);
      return { start: mark.start, end, inner: { start: mark.end, end }, family: mark.family, closed: false };
    });
}
