/** Documents in which one side alone speaks: a communiqué, a party paper. Who speaks there with an office or a role of no one else's, speaks for it. */
import type { Claim, Extraction } from '../../model.js';
import { groupBy } from '../group-by.js';
import type { Side } from './index.js';

/** So many claims must be the side's for a document to be its voice. */
const LEAST = 3;

/** Name of each speaker that only its document's one voice can place → that side. */
export function voices(extraction: Extraction, sideOf: (claim: Claim) => Side): Map<string, Side> {
  const found = new Map<string, Set<Side>>();
  const outermost = extraction.claims.filter(({ within }) => within === null);
  for (const claims of groupBy(outermost, ({ document }) => document).values()) {
    const side = voiceOf(claims, sideOf);
    if (side === null) continue;
    for (const claim of claims) {
      const name = claim.account === null ? claim.chain[0] : undefined;
      if (name !== undefined && isOwn(claim)) found.set(name, (found.get(name) ?? new Set()).add(side));
    }
  }
  return new Map([...found].flatMap(([name, sides]): [string, Side][] => (sides.size === 1 ? [[name, [...sides][0] ?? 'other']] : [])));
}

/** The one side that speaks in these claims, if nobody else's account does. */
function voiceOf(claims: readonly Claim[], sideOf: (claim: Claim) => Side): Side | null {
  const known = claims.filter((claim) => claim.account !== null || sideOf(claim) !== 'other').map(sideOf);
  const [side] = known;
  return side !== undefined && side !== 'other' && known.length >= LEAST && known.every((one) => one === side) ? side : null;
}

/** "The mayor of Amestad", "the fishermen's leader": somebody else's. */
const isOwn = ({ source, speaker }: Claim): boolean =>
  speaker !== null && speaker.type !== 'group' && speaker.type !== 'unnamed' && !/['’]s?\s|\bof\b|\bfrom\b/u.test(source?.text ?? '');
