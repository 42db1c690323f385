/** "had a valid permit" against "had no permit". */
import { upTo } from '../../speakers/read/reach.js';
import { WORDS } from '../compared.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Mark, Word } from '../types.js';
import { once } from './once.js';

/** One says that somebody has something, the other that they have none of it. */
export function possessionEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  return between(a, b, both) ?? mirrored(between(b, a, both));
}

function between(a: Analysis, b: Analysis, { cover }: Overlap): Evidence | null {
  for (const had of owned(a)) {
    const missing = missed(b).find(({ noun }) => noun.concept === had.noun.concept);
    if (missing === undefined || differentOwners(ownersBefore(a, had), ownersBefore(b, missing))) continue;
    const [left, right] = [mark(had), mark(missing)];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}”`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.5 + 0.3 * cover, left: [left], right: [right] };
  }
  return null;
}

interface Owned {
  /** "had", "no". */
  readonly opener: Word;
  readonly noun: Word;
}

/** What is had or lacked: the last word of weight in the phrase right after. */
function objects(words: readonly Word[], opens: ReadonlySet<string>): Owned[] {
  return words.flatMap((opener, at) => {
    if (!opens.has(opener.lower) || (opens === WORDS.having && (opener.negated || !WORDS.ownedBy.has(words[at + 1]?.lower ?? ''))))
      return [];
    const rest = words.slice(at + 1);
    const articles = upTo(rest, (word) => !WORDS.ownedBy.has(word.lower));
    const noun = upTo(rest.slice(articles.length), (word) => word.clause !== opener.clause || word.role !== 'content').at(-1);
    return noun === undefined ? [] : [{ opener, noun }];
  });
}

const owned = once((words) => objects(words, WORDS.having));
const missed = once((words) => objects(words, WORDS.lacking));

/** Both name an owner in the clause, and they differ. */
const differentOwners = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((concept) => y.includes(concept));

const ownersBefore = ({ words }: Analysis, { opener }: Owned): string[] =>
  upTo(words, (word) => word === opener).flatMap(({ clause, role, concept }) =>
    clause === opener.clause && role === 'name' ? [concept] : [],
  );

const mark = ({ opener: { start }, noun: { end } }: Owned): Mark => ({ start, end });

const mirrored = (found: Evidence | null): Evidence | null => {
  if (found === null) return null;
  const parts = found.why.split(' against ');
  return { ...found, left: found.right, right: found.left, why: parts.toReversed().join(' against ') };
};
