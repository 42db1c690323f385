/** Who came after whom: "Lund succeeded Berg", "after Berg's death Lund was elected", "Lund took over from Berg". */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { baseOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Part, Word } from '../types.js';
import { isName } from './alike.js';
import { mark } from './mark.js';

export function successionEvidence(a: Analysis, b: Analysis): Evidence | null {
  const theirs = successionsIn(b);
  for (const x of successionsIn(a)) {
    const y = theirs.find((other) => isIn(x.after, other.before) && isIn(x.before, other.after) && !isIn(x.after, other.after));
    if (y === undefined) continue;
    const why = `“${x.at.text}” and “${y.at.text}” put the two the other way round`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [mark(x.at)], right: [mark(y.at)] };
  }
  return null;
}

interface Succession {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly at: Word;
}

const successionsIn = oncePer((side: Analysis): Succession[] => [...side.frames.flatMap((frame) => told(frame)), ...byDeparture(side)]);

const namesIn = (part: Part | null | undefined): Word[] =>
  part === null || part === undefined || part.open ? [] : part.words.filter(isName);

/** By a verb that says so. */
function told({ verb, doer, undergoer, adjuncts, negated, open }: Frame): Succession[] {
  if (negated || open) return [];
  const base = baseOf(verb.lower);
  const from = adjuncts.find(({ preposition }) => WORDS.origins.has(preposition ?? ''));
  const to = adjuncts.find(({ preposition }) => WORDS.infinitiveMarks.has(preposition ?? ''));
  const [after, before] = WORDS.following.has(base)
    ? [doer, undergoer]
    : WORDS.takingOver.has(base)
      ? [doer, from]
      : WORDS.handingOver.has(base)
        ? [to, doer]
        : [null, null];
  return asked(namesIn(before), namesIn(after), verb);
}

const asked = (before: readonly Word[], after: readonly Word[], at: Word): Succession[] =>
  before.length === 0 || after.length === 0 ? [] : [{ before, after, at }];

const ARRIVING = new Set([...WORDS.arriving].map(conceptOfWord));

/** "After Berg's death, Lund was elected", "When Berg resigned, Lund became mayor". */
function byDeparture({ words, frames }: Analysis): Succession[] {
  const goes = words.findIndex((word, i) => WORDS.departing.has(word.root) && isOpened(words, i));
  const gone = words[goes];
  const arrival = frames.find(({ verb, negated, open }) => ARRIVING.has(verb.concept) && !negated && !open);
  if (gone === undefined || arrival === undefined) return [];
  const near = words.filter((word, i) => isName(word) && word.clause === gone.clause && Math.abs(i - goes) <= NEAR);
  return asked(near, namesIn(arrival.passive ? arrival.undergoer : arrival.doer), arrival.verb);
}

const NEAR = 4;

/** A word that sets a time stands before it in its clause. */
const isOpened = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR - 1), at).some(({ lower, clause }) => WORDS.behindTimes.has(lower) && clause === words[at]?.clause);

const isIn = (x: readonly Word[], y: readonly Word[]): boolean => x.some(({ concept }) => y.some((word) => word.concept === concept));
