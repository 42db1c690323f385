import { sameContent, sameRole, type Tokenised } from './match.js';
import type { Comparison } from './score.js';
import { jaccard } from './tokens.js';

/** Gold that was missed → the find that was meant to answer it. Each find is used once. */
export interface Pairing {
  readonly byCue: ReadonlyMap<number, number>;
  readonly byContent: ReadonlyMap<number, number>;
}

type Relates = (wanted: Tokenised, got: Tokenised) => boolean;

/** Pairs what is left over after matching: first by a shared cue, then by the same content under another cue. */
export function pairMistakes({ gold, found, relations }: Comparison): Pairing {
  const matched = new Set(relations.values());
  const free = new Set([...found.keys()].filter((index) => !matched.has(index)));
  const missed = new Map([...gold.entries()].filter(([index]) => !relations.has(index)));
  const pairUp = (relates: Relates): Map<number, number> => {
    const pairs = new Map<number, number>();
    for (const [index, wanted] of missed) {
      const partner = closest(wanted, found, { free, relates });
      if (partner === null) continue;
      pairs.set(index, partner);
      free.delete(partner);
      missed.delete(index);
    }
    return pairs;
  };
  return { byCue: pairUp((wanted, got) => sameRole(wanted, got, 'cue')), byContent: pairUp(sameContent) };
}

/** Of the free finds that relate to what was wanted, the one whose content shares most with it. */
function closest(
  wanted: Tokenised,
  found: readonly Tokenised[],
  { free, relates }: { free: ReadonlySet<number>; relates: Relates },
): number | null {
  const related = [...free].flatMap((index) => {
    const got = found[index];
    return got && relates(wanted, got) ? [{ index, share: jaccard(wanted.content.keys, got.content.keys) }] : [];
  });
  const [first, ...others] = related;
  if (!first) return null;
  return others.reduce((best, next) => (next.share > best.share ? next : best), first).index;
}
