/** "had a valid permit" against "had no permit". */
import { WORDS } from '../compared.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { once } from './once.js';

/** One says that somebody has something, the other that they have none of it. */
export function possessionEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  return between(a, b, both) ?? mirrored(between(b, a, both));
}

function between(a: Analysis, b: Analysis, { cover }: Overlap): Evidence | null {
  for (const had of owned(a)) {
    const missing = missed(b).find(({ noun }) => noun.concept === had.noun.concept);
    if (missing === undefined || differentOwners(a, had.at, b, missing.at)) continue;
    const [left, right] = [mark(a, had), mark(b, missing)];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}”`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.5 + 0.3 * cover, left: [left], right: [right] };
  }
  return null;
}

interface Owned {
  /** Where "had" or "no" stands. */
  readonly at: number;
  readonly noun: Word;
}

/** What is had or lacked: the last word of weight in the phrase right after. */
function objects(words: readonly Word[], opens: ReadonlySet<string>): Owned[] {
  return words.flatMap((word, at) => {
    if (!opens.has(word.lower) || (opens === WORDS.having && (word.negated || !WORDS.ownedBy.has(words[at + 1]?.lower ?? '')))) return [];
    const rest = words.slice(at + 1);
    const from = rest.findIndex((next) => !WORDS.ownedBy.has(next.lower));
    const length = rest.slice(Math.max(0, from)).findIndex((next) => next.clause !== word.clause || next.role !== 'content');
    const noun = rest[from + (length < 0 ? rest.length - from : length) - 1];
    return from < 0 || noun === undefined || noun.role !== 'content' ? [] : [{ at, noun }];
  });
}

const owned = once((words) => objects(words, WORDS.having));
const missed = once((words) => objects(words, WORDS.lacking));

/** Both name an owner in the clause, and they differ. */
function differentOwners(a: Analysis, atA: number, b: Analysis, atB: number): boolean {
  const [x, y] = [ownersBefore(a, atA), ownersBefore(b, atB)];
  return x.length > 0 && y.length > 0 && !x.some((concept) => y.includes(concept));
}

function ownersBefore({ words }: Analysis, at: number): string[] {
  const clause = words[at]?.clause;
  return words.slice(0, at).flatMap((word) => (word.clause === clause && word.role === 'name' ? [word.concept] : []));
}

const mark = ({ words }: Analysis, { at, noun }: Owned): { start: number; end: number } => ({
  start: words[at]?.start ?? 0,
  end: noun.end,
});

const mirrored = (found: Evidence | null): Evidence | null => {
  if (found === null) return null;
  const parts = found.why.split(' against ');
  return { ...found, left: found.right, right: found.left, why: parts.toReversed().join(' against ') };
};
