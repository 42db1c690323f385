/** "before the election" against "after the election", "north of the river" against "south of the river": opposite links to one thing. */
import { WORDS } from '../compared.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { mark } from './mark.js';
import { once } from './once.js';

/** Link → pair of opposites and which of them. */
const LINKS: ReadonlyMap<string, readonly [pair: number, which: number]> = new Map(
  WORDS.oppositeLinks.flatMap((line, pair) =>
    line.split(' / ').flatMap((words, which) => words.split(' ').map((word): [string, readonly [number, number]] => [word, [pair, which]])),
  ),
);

const COVER = 0.7;

export function linkEvidence(a: Analysis, b: Analysis, { cover, breadth, opposed }: Overlap): Evidence | null {
  if (cover < COVER || breadth < 0.5 || opposed.length > 0) return null;
  const theirs = linkedIn(b);
  for (const x of linkedIn(a)) {
    const y = theirs.find((other) => other.pair === x.pair && other.which !== x.which && other.to === x.to && other.verb === x.verb);
    if (y === undefined || theirs.some((other) => other.pair === x.pair && other.which === x.which && other.to === x.to)) continue;
    const why = `“${x.link.text}” against “${y.link.text}” the same`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.6, left: [mark(x.link)], right: [mark(y.link)] };
  }
  return null;
}

interface Linked {
  readonly link: Word;
  readonly pair: number;
  readonly which: number;
  readonly to: string;
  /** What stands before it. */
  readonly verb: string;
}

const REACH = 4;

const linkedIn = once((words): Linked[] =>
  words.flatMap((link, i): Linked[] => {
    const [pair, which] = LINKS.get(link.lower) ?? [];
    const to = words.slice(i + 1, i + 1 + REACH).find(({ role }) => role === 'content' || role === 'name');
    const before = words.slice(0, i).findLast(({ role }) => role === 'content' || role === 'light');
    if (pair === undefined || which === undefined || to === undefined || before === undefined || link.negated) return [];
    return [{ link, pair, which, to: to.concept, verb: before.concept }];
  }),
);
