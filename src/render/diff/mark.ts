import type { Cell } from './view.js';

export interface Pens {
  readonly mark: (text: string) => string;
  readonly plain: (text: string) => string;
}

/** The cell's text with its marked ranges drawn by one pen and the rest by the other. */
export function markText({ text, marks }: Cell, { mark, plain }: Pens): string {
  let at = 0;
  let drawn = '';
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    drawn += plain(text.slice(at, start)) + mark(text.slice(start, end));
    at = end;
  }
  return drawn + plain(text.slice(at));
}
