/** What two wordings that nobody is known to have said show of each other, as names that a table can weigh. */

import type { ReadClaim } from '../claims.js';
import { evidenceBetween } from '../evidence/between.js';
import { opposedSigns, overlap } from '../overlap.js';
import { type Beside, layBeside } from './beside.js';
import { topicsOf } from './profile.js';
import { verdictFeatures } from './verdict-features.js';

/** Nothing is known of how rare a word is among other wordings. */
const alike = (): number => 1;

export interface Plain {
  readonly beside: Beside;
  /** Of the verdict. */
  readonly features: readonly string[];
}

/** Lays two wordings beside each other; the same whichever is left. */
export function plainFeatures(a: ReadClaim, b: ReadClaim): Plain {
  const beside = layBeside(topicsOf(a.own, alike), topicsOf(b.own, alike));
  const both = overlap(a.analysis, b.analysis);
  const evidence = evidenceBetween(a, b, both);
  const rule = evidence === null ? [] : [`rule=${evidence.verdict} ${evidence.kind}`];
  return { beside, features: [...verdictFeatures({ a, b, beside }, opposedSigns(a.analysis, b.analysis, both)), ...rule] };
}
