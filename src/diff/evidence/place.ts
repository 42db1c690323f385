/** One thing, in the waters of one and in the waters of another. */
import { WORDS } from '../compared.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { once } from './once.js';

const groundsOf = once((words): Ground[] =>
  words.flatMap((word, i) => {
    const owner = words[i - 1];
    if (!WORDS.grounds.has(word.root) || owner?.role !== 'name' || word.negated || !WORDS.within.has(words[i - 2]?.lower ?? '')) return [];
    return [{ ground: word.root, owner, end: word.end }];
  }),
);

/** Places that exclude each other: another country's waters, airspace, soil. */
export function placeEvidence(a: Analysis, b: Analysis, { cover }: Overlap): Evidence | null {
  for (const x of groundsOf(a)) {
    const y = groundsOf(b).find(({ ground, owner }) => ground === x.ground && owner.concept !== x.owner.concept);
    if (y === undefined) continue;
    const why = `“${a.text.slice(x.owner.start, x.end)}” against “${b.text.slice(y.owner.start, y.end)}” as the place`;
    const [left, right] = [
      { start: x.owner.start, end: x.end },
      { start: y.owner.start, end: y.end },
    ];
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.5 + 0.3 * cover, left: [left], right: [right] };
  }
  return null;
}

interface Ground {
  readonly ground: string;
  readonly owner: Word;
  readonly end: number;
}
