/** "left for Oslo" against "left Oslo". */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { otherName } from './alike.js';
import { once } from './once.js';

const LEAVING = new Set([...WORDS.leaving].map(conceptOfWord));
const COVER = 0.5;

interface Way {
  readonly place: Word;
  readonly away: boolean;
}

const waysOf = once((words): Way[] =>
  words.flatMap((word, i): Way[] => {
    if (!LEAVING.has(word.concept) || word.negated) return [];
    const [next, after] = [words[i + 1], words[i + 2]];
    if (next?.role === 'name') return [{ place: next, away: true }];
    if (after?.role !== 'name') return [];
    if (WORDS.origins.has(next?.lower ?? '')) return [{ place: after, away: true }];
    return WORDS.aims.has(next?.lower ?? '') ? [{ place: after, away: false }] : [];
  }),
);

/** The same departure, from a place and to it. */
export function directionEvidence(a: Analysis, b: Analysis, { cover }: Overlap): Evidence | null {
  if (cover < COVER) return null;
  for (const x of waysOf(a)) {
    const y = waysOf(b).find(({ place, away }) => place.concept === x.place.concept && away !== x.away);
    if (y === undefined || goOthers(a, b)) continue;
    const why = `“${x.place.text}” is where it was left for in one, and what was left in the other`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.4 + 0.4 * cover, left: [mark(x)], right: [mark(y)] };
  }
  return null;
}

/** Whoever leaves in the one is named, and is not the one who leaves in the other. */
function goOthers(a: Analysis, b: Analysis): boolean {
  const [mine, theirs] = [a, b].map(({ frames }) =>
    frames.flatMap(({ verb, doer }) => (doer !== null && LEAVING.has(verb.concept) ? [doer] : [])),
  );
  return mine?.some((x) => theirs?.some((y) => otherName(x, y)) === true) === true;
}

const mark = ({ place: { start, end } }: Way): { start: number; end: number } => ({ start, end });
