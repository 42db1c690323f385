import { shortHash } from '../corpus/ids.js';
import type { Found, Problem } from './types.js';

export type Draft = Problem & Pick<Found, 'gate' | 'level' | 'state'>;

/**
 * Gives each problem a fingerprint of its gate, its document and what it is; a running number tells apart what is the same again.
 * @param keyOf what fingerprints call a document
 */
export function fingerprinted(drafts: readonly Draft[], keyOf: (document: string) => string): Found[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const base = JSON.stringify([draft.gate, keyOf(draft.spot.document), draft.identity]);
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return { ...draft, fingerprint: shortHash(`${base}${times}`), suppressed: null };
  });
}
