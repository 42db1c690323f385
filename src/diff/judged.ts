import type { Verdict, VerdictKind } from '../model.js';
import type { ReadClaim } from './claims.js';
import type { Group } from './statements.js';
import type { Mark } from './types.js';
import type { Weighing } from './weighing.js';

/** A verdict on two statements, or on one that disputes what nobody could tell. */
export interface Judged {
  readonly left: Group | null;
  readonly right: Group | null;
  /** The wordings that it rests on. */
  readonly a: ReadClaim | null;
  readonly b: ReadClaim | null;
  readonly verdict: Verdict;
  readonly kind: VerdictKind;
  readonly why: string;
  /** Probability that the verdict holds, 0–1. */
  readonly confidence: number;
  /** Probability that both speak of one matter at all, 0–1. */
  readonly matter: number;
  /** How it was weighed; nothing, where one says itself what it denies. */
  readonly weighings?: () => Weighing[];
  readonly marks: { readonly left: readonly Mark[]; readonly right: readonly Mark[] };
}
