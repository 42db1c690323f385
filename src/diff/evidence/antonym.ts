/** Opposite words said of the same thing. */
import { WORDS } from '../compared.js';
import { type Overlap, occurrences, polarity } from '../overlap.js';
import type { Analysis, Evidence, Part } from '../types.js';
import { isAnotherThing } from './alike.js';
import { isChange, sameSpan } from './changes.js';
import { marksOf, quoted } from './marks.js';
import { sureEnough } from './sure.js';

const COVER = 0.55;
/** So much in common that the opposites need not stand beside it. */
const CLOSE = 0.65;

export function antonymEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (a.bygone !== b.bygone) return null;
  if (both.cover < COVER || !both.shared.some((concept) => !concept.startsWith('@'))) return null;
  const clashes = both.opposed.filter((pair) => isClash(a, b, { pair, both })).map((pair) => evidenceOf(a, b, { pair, both }));
  return clashes.find((clash) => sureEnough(a, b, clash)) ?? clashes[0] ?? null;
}

interface Clash {
  readonly pair: readonly [string, string];
  readonly both: Overlap;
}

function evidenceOf(a: Analysis, b: Analysis, { pair: [x, y], both }: Clash): Evidence {
  const [left, right] = [marksOf(a, [x]), marksOf(b, [y])];
  const why = `${quoted(a, left)} is the opposite of ${quoted(b, right)}`;
  return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.4 + 0.4 * both.cover, left, right };
}

/** Both are asserted or both denied, of one thing, and of one span of time. */
function isClash(a: Analysis, b: Analysis, { pair, both }: Clash): boolean {
  const [x, y] = pair;
  const [px, py] = [polarity(a, x), polarity(b, y)];
  if (px === null || px !== py) return false;
  if (both.cover < CLOSE && !(isAnchored(a, x, both) && isAnchored(b, y, both))) return false;
  if (differentHeads(a, b, pair) || differentDoers(a, b, pair)) return false;
  if (differentObjects(a, b, pair) || isAimed(a, x) !== isAimed(b, y)) return false;
  return !isChange(x) || sameSpan(a, b);
}

/** Something that both wordings name stands in the same clause: the opposites are said of one thing. */
function isAnchored(side: Analysis, concept: string, both: Overlap): boolean {
  const clauses = new Set(occurrences(side, concept).map((word) => word.clause));
  return side.words.some((word) => clauses.has(word.clause) && both.shared.includes(word.concept));
}

/** "anti-nuclear protesters", "nuclear waste": a prefix turns an adjective round for its own noun only. */
function differentHeads(a: Analysis, b: Analysis, [x, y]: readonly [string, string]): boolean {
  if (!x.endsWith(y) && !y.endsWith(x)) return false;
  const [mine, theirs] = [objectOf(a, x), objectOf(b, y)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** "The treaty strengthened the union", "the strike weakened it": each is said of something of its own, that the other does not know. */
function differentDoers(a: Analysis, b: Analysis, [x, y]: readonly [string, string]): boolean {
  const doersOf = (side: Analysis, concept: string): Part[] =>
    side.frames.flatMap(({ verb, doer, undergoer }) =>
      verb.concept === concept && undergoer !== null && doer !== null && !doer.open ? [doer] : [],
    );
  const [mine, theirs] = [doersOf(a, x), doersOf(b, y)];
  const isUnknown = (part: Part, other: Analysis): boolean => part.words.every(({ concept }) => !other.terms.has(concept));
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((one) => isUnknown(one, b) && theirs.every((other) => isUnknown(other, a) && isAnotherThing(one, other)))
  );
}

/** Each has a direct object of its own that the other wording does not know. */
function differentObjects(a: Analysis, b: Analysis, [x, y]: readonly [string, string]): boolean {
  const [mine, theirs] = [objectOf(a, x), objectOf(b, y)];
  return mine !== undefined && theirs !== undefined && !b.terms.has(mine) && !a.terms.has(theirs);
}

/** "power to close": nobody says that it was closed. */
function isAimed(side: Analysis, concept: string): boolean {
  const at = side.words.findIndex((word) => word.concept === concept);
  return WORDS.infinitiveMarks.has(side.words[at - 1]?.lower ?? '') && side.words[at - 2]?.role === 'content';
}

/** The first noun after the verb, if nothing but articles and the like stand between. */
function objectOf(side: Analysis, verb: string): string | undefined {
  const at = side.words.findLastIndex((word) => word.concept === verb);
  const next = side.words.slice(at + 1).find((word) => !WORDS.determiners.has(word.lower));
  return next !== undefined && (next.role === 'content' || next.role === 'name') ? next.concept : undefined;
}
