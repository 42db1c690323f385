import type { Gate } from '../gate.js';
import anonymousOnly from './anonymous-only.js';
import contradiction from './contradiction.js';
import lowConfidence from './low-confidence.js';
import noClaims from './no-claims.js';
import quoteDrift from './quote-drift.js';
import unattributedQuote from './unattributed-quote.js';
import unresolvedSpeaker from './unresolved-speaker.js';

/** Every gate. A new one: copy a file, give it an id of its own (the file's name), add it here. */
export const gates: readonly Gate[] = [
  unattributedQuote,
  unresolvedSpeaker,
  anonymousOnly,
  contradiction,
  quoteDrift,
  noClaims,
  lowConfidence,
];
