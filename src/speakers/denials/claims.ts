/** A claim as a denial sees it, and whether it may be what is denied. */
import type { Resolved, Token } from '../../document.js';
import type { Act } from '../../model.js';
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

/** How many claims away a denied claim may stand, before or after; keeps the cost linear. */
export const NEAR = 30;
/** What can be untrue. */
export const PUT_FORWARD: ReadonlySet<Act> = new Set<Act>(['state', 'accuse', 'confirm', 'condemn']);
/** How many sentences back "this" may point. */
export const REACH = 4;
export const isBefore = (other: Known, denial: Known, reach: number): boolean =>
  startOf(other) < startOf(denial) && other.claim.sentence >= denial.claim.sentence - reach;

export const startOf = ({ claim }: Known): number => anchorOf(claim.cue, claim.content).start;
export const isOutermost = ({ claim }: Known): boolean => claim.within === null;
export const sideOf = ({ speaker }: Known): string | null => speaker?.side ?? null;

/** Somebody else's claim that neither holds the denial nor stands in it. */
export const isApart = (other: Known, denial: Known): boolean =>
  other.index !== denial.index &&
  other.claim.within !== denial.index &&
  denial.claim.within !== other.index &&
  (other.speaker === null || other.speaker !== denial.speaker);

/** And no denial itself. */
export const isOthers = (other: Known, denial: Known): boolean =>
  other.claim.act !== 'deny' && other.claim.act !== 'decline' && isApart(other, denial);

/** The same, of another side if both sides are known. */
export const mayBeDenied = (other: Known, denial: Known): boolean =>
  isOthers(other, denial) && (sideOf(other) === null || sideOf(denial) === null || sideOf(other) !== sideOf(denial));
