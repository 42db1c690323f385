/** What words make up a noun phrase. */

import type { Pos } from '../../../document.js';
import { type Clause, lowerAt, posAt } from '../clause.js';

const HEADS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'pronoun', 'number']);

export const INSIDE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'number', 'adjective']);

export function isHead(clause: Clause, i: number): boolean {
  const pos = posAt(clause, i);
  return pos !== null && (HEADS.has(pos) || (pos === 'determiner' && clause.words.standaloneDeterminers.has(lowerAt(clause, i))));
}

/** Marks that stand inside a name or a possessive, without a space before them. */
export const isInnerMark = (mark: string): boolean => mark === '-' || mark === '/' || mark === '&' || isApostrophe(mark);

export const isApostrophe = (mark: string): boolean => mark === "'" || mark === '’';
