/** A wording that nobody is known to have said, read as the comparison reads claims. */
import type { Claim } from '../model.js';
import { analyse, PLAIN } from './analyse.js';
import type { ReadClaim } from './claims.js';
import { NOWHERE } from './surroundings.js';
import type { Reading } from './types.js';

/** What a claim says of itself where nothing but its words is known. */
export const unattributed = (document: string, text: string): Claim => {
  const span = { start: 0, end: text.length, text };
  return {
    id: `${document}:plain`,
    document,
    line: 1,
    column: 1,
    kind: 'indirect',
    act: 'state',
    negated: false,
    hedged: false,
    source: null,
    cue: null,
    content: { text, spans: [span] },
    speaker: null,
    resolution: { method: 'by hand' },
    addressee: null,
    via: null,
    within: null,
    chain: [],
    account: null,
    denies: null,
    sentence: { index: 0, ...span },
    rule: 'by-hand',
    confidence: 1,
  };
};

/** @param document a name that tells it from other wordings */
export function readPlain(document: string, text: string, reading: Reading = PLAIN): ReadClaim {
  const own = analyse(text, reading);
  return {
    claim: unattributed(document, text),
    own,
    analysis: own,
    carrier: false,
    reported: false,
    denial: false,
    around: NOWHERE,
    turn: 0,
    sure: 1,
  };
}
