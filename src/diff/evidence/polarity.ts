/** The same proposition, once negated and once not. */
import { upTo } from '../../speakers/read/reach.js';
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { type Overlap, polarity } from '../overlap.js';
import type { Analysis, Evidence, Mark, Word } from '../types.js';
import { differentComplements } from './complements.js';
import { marksOf, quoted } from './marks.js';

/** "denied the workers a break", "a break was denied": where both have the negator, its reach tells nothing. */
const IMPLICIT = new Set([...WORDS.implicitNegators].map(conceptOfWord));
const COVER = 0.4;
/** Where only one word is shared besides names, nothing much else may be said. */
const BARE_COVER = 0.85;
/** One names a year: unless nearly all is shared, the other means another time. */
const DATED_COVER = 0.7;

export function polarityEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < COVER || !isTelling(a, b, both) || isPartOnly(a) || isPartOnly(b)) return null;
  if (a.bygone !== b.bygone) return null;
  if (a.times.years.size !== b.times.years.size && both.cover < DATED_COVER) return null;
  const turned = both.shared.filter((concept) => isContent(a, concept) && isTurned(a, b, concept));
  const kept = both.shared.filter((concept) => polarity(a, concept) === true && polarity(b, concept) === true);
  if (turned.length === 0 || kept.length >= turned.length) return null;
  if (both.shared.some((concept) => IMPLICIT.has(concept) && !turned.includes(concept))) return null;
  const negatedSide = turned.some((concept) => polarity(a, concept) === true) ? a : b;
  const other = negatedSide === a ? b : a;
  const heads = negatedHeads(negatedSide).filter((word) => turned.includes(word.concept) && !isNarrowed(negatedSide, word, other));
  const head = heads.find((word) => !differentComplements(a, b, word.concept));
  if (head === undefined) return null;
  const left = withNegator(a, head.concept);
  const right = withNegator(b, head.concept);
  const why = `${quoted(a, left)} against ${quoted(b, right)}`;
  return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.4 + 0.4 * both.cover, left, right };
}

/** Enough is shared besides the sides' names, which every wording of an event has. */
function isTelling(a: Analysis, b: Analysis, { shared, cover }: Overlap): boolean {
  const telling = shared.filter((concept) => !concept.startsWith('@')).length;
  return telling > 1 || (telling === 1 && cover >= BARE_COVER && !isPlaced(a, b) && !isPlaced(b, a));
}

/** It names a time or somebody that the other doesn't. */
const isPlaced = (one: Analysis, other: Analysis): boolean =>
  one.words.some((word) => (word.role === 'time' || word.role === 'name') && !other.words.some(({ concept }) => concept === word.concept));

/** "fewer than half voted" is half a denial itself. */
const isPartOnly = ({ quantities }: Analysis): boolean =>
  quantities.some(({ unit, low, high }) => unit === 'share' && low === 0 && high > 0);

const isContent = (side: Analysis, concept: string): boolean =>
  side.words.some((word) => word.concept === concept && word.role === 'content');

function isTurned(a: Analysis, b: Analysis, concept: string): boolean {
  const [x, y] = [polarity(a, concept), polarity(b, concept)];
  return x !== null && y !== null && x !== y;
}

/** What is negated: the first phrase of weight that a negator reaches, and what "nor", "or" and "and" add to it. */
function negatedHeads({ words }: Analysis): Word[] {
  let open = false;
  return words.filter((word, i) => {
    const weighty = word.role === 'content' || word.role === 'name';
    if (!word.negated) open = true;
    else if (WORDS.joins.has(word.lower) || isPlanned(words, i)) open = true;
    else if (!weighty && words[i - 1]?.negated === true && isWeighty(words[i - 1])) open = false;
    return word.negated && weighty && open;
  });
}

/** "turned down an offer to coach the team": at "to". */
const isPlanned = (words: readonly Word[], i: number): boolean =>
  WORDS.infinitiveMarks.has(words[i]?.lower ?? '') && PLANS.has(words[i - 1]?.concept ?? '');

const PLANS = new Set([...WORDS.plans].map(conceptOfWord));

const isWeighty = (word: Word | undefined): boolean => word?.role === 'content' || word?.role === 'name';

/** "is not a liberal judge": a judge it may be, where the other says nothing of liberal ones. */
function isNarrowed({ words }: Analysis, head: Word, other: Analysis): boolean {
  const at = words.indexOf(head);
  const [article, before] = [words[at - 2], words[at - 1]];
  return (
    head.pos === 'noun' &&
    before?.pos === 'adjective' &&
    before.role === 'content' &&
    !other.terms.has(before.concept) &&
    WORDS.modified.has(article?.lower ?? '')
  );
}

/** The word, and if it is negated all from its negator on: "lacked any evidence". */
function withNegator(side: Analysis, concept: string): Mark[] {
  const negated = side.words.find((word) => word.concept === concept && word.negated);
  if (negated === undefined) return marksOf(side, [concept]).slice(0, 1);
  const before = upTo(side.words, (word) => word === negated);
  const negator = before.findLast((word) => word.clause === negated.clause && !word.negated) ?? negated;
  return [{ start: negator.start, end: negated.end }];
}
