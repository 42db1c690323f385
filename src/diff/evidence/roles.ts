/** Who has a one-way relation to whom: "A bought B" against "B bought A", "A owns B" against "A is a subsidiary of B". */
import { WORDS } from '../compared.js';
import { LANGUAGE } from '../read.js';
import { rootOf } from '../roots.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { once } from './once.js';

interface Role {
  readonly relation: number;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly word: Word;
}

/** Stem → relation, and whether it turns the two round. */
const relations: ReadonlyMap<string, readonly [relation: number, turned: boolean]> = new Map(
  WORDS.oneWay.flatMap((line, relation) =>
    line
      .split(' / ')
      .flatMap((part, turned) =>
        part.split(', ').map((word): [string, readonly [number, boolean]] => [rootOf(word), [relation, turned === 1]]),
      ),
  ),
);

const rolesOf = once((words): Role[] =>
  words.flatMap((word, i) => {
    const [relation, turned] = relations.get(word.root) ?? [];
    if (relation === undefined || (word.negated && !isPossessed(words, i))) return [];
    const [before, after] = [nameBefore(words, i), nameAfter(words, i)];
    if (before.size === 0 || after.size === 0) return [];
    const flips = (turned === true) !== (isPassive(words, i) || isPossessed(words, i));
    return [{ relation, word, first: flips ? after : before, second: flips ? before : after }];
  }),
);

/** The same relation between the same two, the other way round. */
export function roleEvidence(a: Analysis, b: Analysis): Evidence | null {
  const theirs = rolesOf(b);
  for (const mine of rolesOf(a)) {
    const swapped = theirs.find((role) => role.relation === mine.relation && isSwapped(mine, role));
    if (swapped === undefined) continue;
    const why = `“${mine.word.text}” and “${swapped.word.text}” put the two the other way round`;
    const [left, right] = [mine.word, swapped.word].map(({ start, end }) => [{ start, end }]);
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: left ?? [], right: right ?? [] };
  }
  return null;
}

function isSwapped(x: Role, y: Role): boolean {
  return meet(x.first, y.second) && meet(x.second, y.first) && !meet(x.first, y.first) && !meet(x.second, y.second);
}

const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((one) => y.has(one));

/** "was bought by". */
const isPassive = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 3).some(({ lower }) => LANGUAGE.words.agentMarks.has(lower));

/** "B's predecessor A": as A, predecessor of B. */
const isPossessed = (words: readonly Word[], i: number): boolean => /['’]s?$/u.test(words[i - 1]?.text ?? '');

const REACH = 8;

function nameBefore(words: readonly Word[], i: number): Set<string> {
  const near = words.slice(Math.max(0, i - REACH), i);
  const last = near.findLastIndex((word) => word.role === 'name' && !LANGUAGE.words.agentMarks.has(word.lower));
  const first = near.slice(0, last + 1).findLastIndex((word) => word.role !== 'name') + 1;
  return new Set(near.slice(first, last + 1).map(({ concept }) => concept));
}

/** "a skull found in Peru": what stands behind a preposition of place is nobody's counterpart. */
function nameAfter(words: readonly Word[], i: number): Set<string> {
  const near = words.slice(i + 1, i + 1 + REACH);
  const first = near.findIndex((word) => word.role === 'name');
  if (first < 0 || WORDS.whereabouts.has(near[0]?.lower ?? '')) return new Set();
  return new Set(near.slice(first).flatMap(({ role, concept }) => (role === 'name' ? [concept] : [])));
}
