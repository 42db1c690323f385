/** Whose voices are heard right before and after a claim, and in most of its document. */

import { countEach } from '../../../group.js';
import { firstFrom } from '../../../sorted.js';
import type { Which } from '../which.js';
import type { Read, Spoken } from './seen.js';
import { type View, wordAt } from './view.js';
import type { Voice } from './voices.js';

export type Count = (name: string, side: Which) => void;

/** A claim's place in its document, and who speaks there. */
export interface Place {
  readonly key: string;
  /** How well the speaker is known: "known", a "pronoun", … */
  readonly as: string;
  readonly view: View;
  readonly start: number;
}

export const paragraphAt = (view: View, start: number): number => view.words[wordAt(view, start)]?.paragraph ?? 0;

export function countNeighbours({ key, as, view, start }: Place, { order, anchors }: Read, count: Count): void {
  const spoken = order.get(view.path) ?? [];
  const here = firstFrom(spoken, start, (one) => one.start);
  const paragraph = paragraphAt(view, start);
  const isElse = (one: Spoken): boolean => one.key !== key && one.start !== start;
  const neighbours = [
    ['before', spoken.slice(Math.max(0, here - NEAR), here).findLast(isElse)],
    ['next', spoken.slice(here, here + NEAR).find(isElse)],
  ] as const;
  for (const [name, one] of neighbours) {
    const side = one && anchors.get(one.key)?.side;
    const far = one ? Math.abs(one.paragraph - paragraph) : FAR;
    if (side !== undefined && far < FAR) count(`${name}:${far === 0 ? 'here' : 'near'}:${as}`, side);
  }
}

/** In claims. */
const NEAR = 8;
/** In paragraphs. */
const FAR = 2;

/** The side that most others in the documents are on. */
export function countShare({ key, claims, speaker }: Voice, { shares, anchors }: Read, count: Count): void {
  const own = anchors.get(key)?.side;
  for (const [document, mine] of countEach(claims.map(({ document }) => document))) {
    const [left, right] = (shares.get(document) ?? [0, 0]).map((share, side) => (side === own ? share - mine : share)) as [number, number];
    if (left + right < ENOUGH || Math.max(left, right) < MOSTLY * (left + right)) continue;
    count(`document:${speaker === null ? 'unknown' : 'known'}`, left > right ? 0 : 1);
  }
}

/** In claims of others. */
const ENOUGH = 3;
const MOSTLY = 0.8;
