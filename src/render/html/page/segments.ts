/** Overlapping marks as pieces of text that do not overlap. */

/** A half-open range of a text that stands for something. */
export interface Mark<Of> {
  readonly start: number;
  readonly end: number;
  readonly of: Of;
}

/** A piece of text and every mark that covers it. */
export interface Segment<Of> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark<Of>[];
}

/** Cuts a range at the edges of the marks: all of it, in order, nothing twice. */
export function segmentsOf<Of>(range: { readonly start: number; readonly end: number }, marks: readonly Mark<Of>[]): Segment<Of>[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start && start < end);
  const edges = inside.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > range.start && edge < range.end);
  const cuts = [...new Set([range.start, ...edges, range.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? range.end;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
