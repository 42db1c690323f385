/** What two wordings that people wrote teach. */
import type { ReadClaim } from '../diff/claims.js';
import { plainFeatures } from '../diff/match/plain-features.js';
import { sameFeatures } from '../diff/match/same-features.js';
import { readPlain } from '../diff/plain.js';
import type { SpeakerRef } from '../model.js';

export interface Taught {
  /** Of the verdict. */
  readonly verdict: readonly string[];
  /** Of their being one utterance, if one person had said both in so many words. */
  readonly same: readonly string[];
}

export function taughtBy(textA: string, textB: string): Taught {
  const [a, b] = [readPlain('a', textA), readPlain('b', textB)];
  const { beside, features } = plainFeatures(a, b);
  return { verdict: features, same: sameFeatures({ a: quoted(a), b: quoted(b), beside, rank: { left: 1, right: 1 } }) };
}

const SOMEBODY: SpeakerRef = { id: 'somebody', name: 'somebody', type: 'person', side: null };

const quoted = (read: ReadClaim): ReadClaim => ({ ...read, claim: { ...read.claim, kind: 'direct', speaker: SOMEBODY } });
