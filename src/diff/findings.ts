/** Verdicts as they are printed: each side with its claim, its place and the words that count. */
import type { Finding, Span, Statement } from '../model.js';
import type { ReadClaim } from './claims.js';
import type { Judged } from './judged.js';
import type { Group } from './statements.js';
import type { Mark } from './types.js';

export type FindingSide = NonNullable<Finding['left']>;

/** A finding without its point. */
export function findingOf({ left, right, a, b, verdict, kind, why, confidence, marks }: Judged): Omit<Finding, 'point'> {
  const id = `f-${[left, right]
    .map((group) => group?.statement.id.replace(/^s-/u, '') ?? 'none')
    .toSorted()
    .join('-')}`;
  return {
    id,
    verdict,
    kind,
    left: sideOf(left, a, marks.left),
    right: sideOf(right, b, marks.right),
    why: reason(why, left, right),
    confidence,
  };
}

function sideOf(group: Group | null, read: ReadClaim | null, marks: readonly Mark[]): FindingSide | null {
  if (group === null || read === null) return null;
  const { id, document, line, content } = read.claim;
  return {
    statement: group.statement.id,
    claim: id,
    document,
    line,
    text: content.text,
    marks: marks.flatMap((mark) => spanOf(read, mark)),
  };
}

/** The marked words where they stand in the document; none if the claim's own words are not there as they were read. */
function spanOf({ claim, own }: ReadClaim, { start, end }: Mark): Span[] {
  const text = own.text.slice(start, end);
  if (text === '') return [];
  for (const span of claim.content.spans) {
    const at = span.text.indexOf(text);
    if (at >= 0) return [{ start: span.start + at, end: span.start + at + text.length, text }];
  }
  return [];
}

function reason(why: string, ...groups: readonly (Group | null)[]): string {
  return why + wordingsOf(groups.map((group) => group?.statement ?? null));
}

/** The reason alone, without the wordings that it ends in. */
export function shortWhy({ why, left, right }: Finding, statements: ReadonlyMap<string, Statement>): string {
  const wordings = wordingsOf([left, right].map((side) => statements.get(side?.statement ?? '') ?? null));
  return why.endsWith(wordings) ? why.slice(0, why.length - wordings.length) : why;
}

const wordingsOf = (statements: readonly (Statement | null)[]): string =>
  `. ${statements.flatMap((one) => (one === null ? [] : [`${nameOf(one)}: ${clip(one.text)}`])).join(' ')}`;

const nameOf = ({ account, speaker }: Statement): string => account ?? speaker ?? 'unknown';
const clip = (text: string): string => `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
