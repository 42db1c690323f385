/** What two wordings that nobody is known to have said show of each other, as names that a table can weigh. */
import type { ReadClaim } from '../diff/claims.js';
import { evidenceBetween } from '../diff/evidence/between.js';
import { layBeside } from '../diff/match/beside.js';
import { topicsOf } from '../diff/match/profile.js';
import { sameFeatures } from '../diff/match/same-features.js';
import { verdictFeatures } from '../diff/match/verdict-features.js';
import { overlap } from '../diff/overlap.js';
import { readPlain } from '../diff/plain.js';
import type { SpeakerRef } from '../model.js';

/** Nothing is known of how rare a word is among other wordings. */
const alike = (): number => 1;

export interface PlainFeatures {
  /** Of the verdict. */
  readonly verdict: readonly string[];
  /** Of their being one utterance, if one person had said both in so many words. */
  readonly same: readonly string[];
}

export function plainFeatures(textA: string, textB: string): PlainFeatures {
  const [a, b] = [readPlain('a', textA), readPlain('b', textB)];
  const beside = layBeside(topicsOf(a.own, alike), topicsOf(b.own, alike));
  const evidence = evidenceBetween(a, b);
  const rule = evidence === null ? [] : [`rule=${evidence.verdict} ${evidence.kind}`];
  const [x, y] = [quoted(a), quoted(b)];
  return {
    verdict: [...verdictFeatures({ a, b, beside }, overlap(a.analysis, b.analysis).opposed.length > 0), ...rule],
    same: sameFeatures({ a: x, b: y, beside, rank: { left: 1, right: 1 } }),
  };
}

const SOMEBODY: SpeakerRef = { id: 'somebody', name: 'somebody', type: 'person', side: null };

const quoted = (read: ReadClaim): ReadClaim => ({ ...read, claim: { ...read.claim, kind: 'direct', speaker: SOMEBODY } });
