/** "The Orsk is longer than the Velk" against "the Velk is longer than the Orsk": two things, measured by each other. */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { kinOf } from '../match/kinship.js';
import type { Analysis, Evidence, Part, Word } from '../types.js';
import { themeOf } from './alike.js';
import { mark } from './mark.js';

export function comparisonEvidence(a: Analysis, b: Analysis): Evidence | null {
  const theirs = comparisonsIn(b);
  for (const x of comparisonsIn(a)) {
    const y = theirs.find((other) => clash(x, other));
    if (y === undefined) continue;
    const why = `“${x.by.text}” and “${y.by.text}” put the two the other way round`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [mark(x.by)], right: [mark(y.by)] };
  }
  return null;
}

interface Comparison {
  readonly one: Word;
  readonly other: Word;
  /** "longer", "more people". */
  readonly by: Word;
  readonly what: Word | null;
}

function clash(x: Comparison, y: Comparison): boolean {
  if ((x.what === null) !== (y.what === null) || x.what?.concept !== y.what?.concept) return false;
  const [straight, swapped] = [isOne(x.one, y.one) && isOne(x.other, y.other), isOne(x.one, y.other) && isOne(x.other, y.one)];
  const [same, opposite] = [x.by.lower === y.by.lower, areOpposite(x.by, y.by)];
  return straight !== swapped && ((same && swapped) || (opposite && straight));
}

const isOne = (x: Word, y: Word): boolean => x.concept === y.concept;

const areOpposite = (x: Word, y: Word): boolean =>
  (WORDS.more.has(x.lower) && WORDS.fewer.has(y.lower)) ||
  (WORDS.fewer.has(x.lower) && WORDS.more.has(y.lower)) ||
  kinOf(x, y).kinship === 'antonym';

const REACH = 4;

const comparisonsIn = oncePer(({ words, frames }: Analysis): Comparison[] =>
  words.flatMap((word, i): Comparison[] => {
    if (!WORDS.than.has(word.lower) || word.negated) return [];
    const back = words.slice(Math.max(0, i - REACH), i);
    const by =
      back.find(({ lower }) => WORDS.more.has(lower) || WORDS.fewer.has(lower)) ??
      back.findLast(({ lower }) => WORDS.comparativeEnding.test(lower));
    const other = headAfter(words, i);
    const frame = frames.findLast(({ verb, negated }) => !negated && by !== undefined && verb.start < by.start);
    const one: Part | null = frame === undefined ? null : (frame.doer ?? themeOf(frame));
    if (by === undefined || other === undefined || one === null || one.open) return [];
    const what = back.findLast(({ start, role }) => start > by.start && role === 'content') ?? null;
    return [{ one: one.namings[0].head, other, by, what }];
  }),
);

/** "than the old Velk": the last word of the phrase behind. */
function headAfter(words: readonly Word[], at: number): Word | undefined {
  const rest = words.slice(at + 1, at + 1 + REACH);
  const end = rest.findIndex(
    ({ pos, clause }, i) => clause !== words[at + 1]?.clause || (i > 0 && !/^(?:noun|name|adjective)$/u.test(pos)),
  );
  return rest.slice(0, end < 0 ? undefined : end).findLast(({ pos, role }) => pos === 'noun' || role === 'name');
}
