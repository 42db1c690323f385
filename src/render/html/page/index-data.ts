/** What the parts of the page look up. */
import type { Claim, Statement } from '../../../model.js';
import type { DiffData } from '../data.js';

export interface Index {
  readonly data: DiffData;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Opens the documents at these claims, side by side. */
  readonly open: (places: readonly Place[]) => void;
}

/** A place in a document. Offsets are UTF-16 units of its text. */
export interface Place {
  readonly document: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Claims and statements of a diff by their ids. */
export function indexOf(data: DiffData, open: Index['open']): Index {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]));
  return { data, claims: byId(data.diff.claims), statements: byId(data.diff.statements), open };
}

/** Where a claim's content stands. */
export function placeOf({ document, line, content }: Claim): Place {
  const [first] = content.spans;
  return { document, line, start: first?.start ?? 0, end: content.spans.at(-1)?.end ?? 0 };
}
