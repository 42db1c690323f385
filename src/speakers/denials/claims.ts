/** A claim as a denial sees it, and whether it may be what is denied. */
import type { Resolved, Token } from '../../document.js';
import { anchorOf } from '../../range.js';
import type { Entity } from '../who/registry.js';

export interface Known {
  readonly claim: Resolved;
  readonly index: number;
  readonly speaker: Entity | null;
  readonly words: readonly Token[];
  /** The words of its source. */
  readonly source: readonly Token[];
}

/** How many sentences back "this" may point. */
export const REACH = 4;
export const isBefore = (other: Known, denial: Known, reach: number): boolean =>
  startOf(other) < startOf(denial) && other.claim.sentence >= denial.claim.sentence - reach;

export const startOf = ({ claim }: Known): number => anchorOf(claim.cue, claim.content).start;
export const isOutermost = ({ claim }: Known): boolean => claim.within === null;
export const sideOf = ({ speaker }: Known): string | null => speaker?.side ?? null;

/** Somebody else's claim that is no denial itself and neither holds the denial nor stands in it. */
export function isOthers(other: Known, denial: Known): boolean {
  const { act, within } = other.claim;
  if (other.index === denial.index || act === 'deny' || act === 'decline' || within === denial.index || denial.claim.within === other.index)
    return false;
  return other.speaker === null || other.speaker !== denial.speaker;
}

/** The same, of another side if both sides are known. */
export const mayBeDenied = (other: Known, denial: Known): boolean =>
  isOthers(other, denial) && (sideOf(other) === null || sideOf(denial) === null || sideOf(other) !== sideOf(denial));
