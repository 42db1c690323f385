/** The same proposition, once negated and once not. */
import { IMPLICIT_NEGATORS } from '../../lexicon/negation.js';
import { conceptOfWord } from '../concepts.js';
import { type Overlap, occurrences, polarity } from '../overlap.js';
import type { Analysis, Evidence, Mark, Word } from '../types.js';
import { marksOf, quoted } from './marks.js';

/** "denied the workers a break", "a break was denied": where both have the negator, its reach tells nothing. */
const IMPLICIT = new Set([...IMPLICIT_NEGATORS].map(conceptOfWord));
const COVER = 0.4;

export function polarityEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < COVER || telling(both) < 2) return null;
  const turned = both.shared.filter((concept) => isContent(a, concept) && isTurned(a, b, concept));
  const kept = both.shared.filter((concept) => polarity(a, concept) === true && polarity(b, concept) === true);
  if (turned.length === 0 || kept.length >= turned.length) return null;
  const negatedSide = turned.some((concept) => polarity(a, concept) === true) ? a : b;
  if (both.shared.some((concept) => IMPLICIT.has(concept))) return null;
  const head = negatedHeads(negatedSide).find((word) => turned.includes(word.concept));
  if (head === undefined || differentComplements(a, b, head.concept)) return null;
  const left = withNegator(a, head.concept);
  const right = withNegator(b, head.concept);
  return {
    verdict: 'contradicts',
    kind: 'polarity',
    why: `${quoted(a, left)} against ${quoted(b, right)}`,
    confidence: 0.4 + 0.4 * both.cover,
    left,
    right,
  };
}

const isContent = (side: Analysis, concept: string): boolean => occurrences(side, concept).some((word) => word.role === 'content');

function isTurned(a: Analysis, b: Analysis, concept: string): boolean {
  const [x, y] = [polarity(a, concept), polarity(b, concept)];
  return x !== null && y !== null && x !== y;
}

/** What is negated: the first word of weight that a negator reaches, and what "nor", "or" and "and" add to it. */
function negatedHeads({ words }: Analysis): Word[] {
  return words.filter((word, i) => {
    if (!word.negated || (word.role !== 'content' && word.role !== 'name')) return false;
    const before = words
      .slice(0, i)
      .findLast((one) => !one.negated || JOINS.has(one.lower) || one.role === 'content' || one.role === 'name');
    return before === undefined || !before.negated || JOINS.has(before.lower);
  });
}

const JOINS = new Set(['nor', 'or', 'and']);

/** What is shared besides the sides' names, which every wording of an event has. */
const telling = ({ shared }: Overlap): number => shared.filter((concept) => !concept.startsWith('@')).length;

/** After the word that is negated in one of them, each wording goes on to something else. */
function differentComplements(a: Analysis, b: Analysis, head: string): boolean {
  const [x, y] = [after(a, head), after(b, head)];
  return x.length > 0 && y.length > 0 && !x.some((concept) => y.includes(concept));
}

function after(side: Analysis, head: string): string[] {
  const at = side.words.findLastIndex((word) => word.concept === head);
  const clause = side.words[at]?.clause;
  return side.words.flatMap((word, i) =>
    i > at && word.clause === clause && (word.role === 'content' || word.role === 'name') ? [word.concept] : [],
  );
}

/** The word, and if it is negated all from its negator on: "lacked any evidence". */
function withNegator(side: Analysis, concept: string): Mark[] {
  const at = side.words.findIndex((word) => word.concept === concept && word.negated);
  if (at < 0) return marksOf(side, [concept]).slice(0, 1);
  const clause = side.words[at]?.clause;
  const negator = side.words.findLastIndex((word, i) => i < at && word.clause === clause && !word.negated);
  const [first, last] = [side.words[Math.max(negator, 0)], side.words[at]];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
