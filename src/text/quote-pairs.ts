import type { Range } from '../document.js';
import type { Family, Mark } from './quote-marks.js';

/** An opening mark with its closing one, or with the end of its paragraph. */
export interface Pair extends Range {
  readonly inner: Range;
  readonly family: Family;
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Where this one ended if it is never closed: at the next opening mark of its shape, or at a closing mark of the wrong shape. */
  fallback: number | null;
}

/** Deeper nesting is never meant; bounding it keeps the pairing linear on any number of unclosed marks. */
const MAX_DEPTH = 5;

/**
 * Pairs the marks of one paragraph, in the order of the opening marks. Ranges nest or are disjoint, they never cross.
 * An unclosed single mark is taken for an apostrophe, unless it begins the paragraph and the next one, too, begins with its family.
 */
export function pairMarks(marks: readonly Mark[], paragraph: Range, reopens: Family | null): Pair[] {
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  for (const mark of withoutPossessives(marks)) {
    const depth = mark.closes ? depthClosedBy(mark, stack) : -1;
    if (depth >= 0) pairs.push(...closeAt(stack, depth, mark));
    else if (mark.opens) pairs.push(...open(stack, mark));
    else noteWrongShape(stack.at(-1), mark);
  }
  pairs.push(...unclosed(stack.slice(1), paragraph.end));
  pairs.push(...unclosedFirst(stack[0], paragraph, reopens));
  return nested(pairs.sort((a, b) => a.start - b.start));
}

/** Where an unclosed quotation ends is a guess: it gives way to whatever it would cross. Each pair is looked at and dropped once. */
function nested(pairs: readonly Pair[]): Pair[] {
  const out: Pair[] = [];
  const around: number[] = [];
  const endOf = (at: number | undefined): number =>
    at === undefined ? Number.POSITIVE_INFINITY : (out[at]?.end ?? Number.POSITIVE_INFINITY);
  for (const pair of pairs) {
    while (endOf(around.at(-1)) <= pair.start) around.pop();
    while (pair.closed && endOf(around.at(-1)) < pair.end) {
      const crossed = around.pop() ?? 0;
      const other = out[crossed];
      if (other) out[crossed] = endedAt(other, pair.start);
    }
    around.push(out.push(endedAt(pair, Math.min(pair.end, endOf(around.at(-1))))) - 1);
  }
  return out;
}

/** The pair, if it ends further on and was never closed, ended here. */
function endedAt(pair: Pair, end: number): Pair {
  return pair.closed || end >= pair.end ? pair : { ...pair, end, inner: { start: pair.inner.start, end } };
}

/** Leaves out marks that read as possessives or inches (the workers’ rights, a 12" pipe) while a plain closing mark of their family still stands ahead. */
function withoutPossessives(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const closingAhead = new Set<Family>();
  for (const mark of [...marks].reverse()) {
    if (mark.possessive && closingAhead.has(mark.family)) continue;
    kept.push(mark);
    if (!mark.opens && !mark.possessive) closingAhead.add(mark.family);
    else closingAhead.delete(mark.family);
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
  if (around && around.mark.straight === mark.straight) around.fallback ??= mark.start;
  const full = stack.length >= MAX_DEPTH || (mark.family === 'single' && stack.at(-1)?.mark.family === 'single');
  const ended = full ? unclosed(stack.splice(-1), mark.start) : [];
  stack.push({ mark, fallback: null });
  return ended;
}

/** “We won,’ he said: taken for the closing mark if no right one comes. */
function noteWrongShape(open: Open | undefined, mark: Mark): void {
  if (open?.mark.family === 'double' && mark.family === 'single' && mark.afterStop) open.fallback ??= mark.end;
}

/** A quotation that begins its paragraph and is re-opened by the next one lasts to its end, whatever is quoted inside it. */
function unclosedFirst(open: Open | undefined, paragraph: Range, reopens: Family | null): Pair[] {
  if (!open) return [];
  if (open.mark.start !== paragraph.start || open.mark.family !== reopens) return unclosed([open], paragraph.end);
  return [unclosedPair(open.mark, paragraph.end)];
}

function unclosed(stack: readonly Open[], limit: number): Pair[] {
  return stack
    .filter(({ mark }) => mark.family !== 'single')
    .map(({ mark, fallback }) => unclosedPair(mark, Math.min(fallback ?? limit, limit)));
}

function unclosedPair(mark: Mark, end: number): Pair {
  return { start: mark.start, end, inner: { start: mark.end, end }, family: mark.family, closed: false };
}
