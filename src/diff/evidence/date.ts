/** Two dates for an event that happens once. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Overlap } from '../overlap.js';
import { timeConflicts } from '../times.js';
import type { Analysis, Evidence, Mark, Quantity } from '../types.js';
import { isAnotherThing, themeOf } from './alike.js';

const COVER = 0.5;
const EVENTS = new Set([...WORDS.singularEvents].map(conceptOfWord));

export function dateEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < COVER || both.shared.length < 2 || both.opposed.length > 0) return null;
  if (a.quantities.some((x) => b.quantities.some((y) => isCount(x) && isCount(y)))) return null;
  if (!both.shared.some((concept) => EVENTS.has(concept))) return null;
  if (isFuture(a) !== isFuture(b) || befallsOthers(a, b)) return null;
  if (timeConflicts(a.times, b.times).every((part) => part === 'relative')) return null;
  const [left, right] = [timeMarks(a), timeMarks(b)];
  const words = (side: Analysis, marks: readonly Mark[]): string => marks.map(({ start, end }) => side.text.slice(start, end)).join(' ');
  const why = `“${words(a, left)}” against “${words(b, right)}” for the same event`;
  return { verdict: 'contradicts', kind: 'date', why, confidence: 0.4 + 0.4 * both.cover, left, right };
}

/** "The niece of Lund died", "Lund died": what happens once happens to each. */
function befallsOthers(a: Analysis, b: Analysis): boolean {
  const pairs = a.frames.flatMap((x) =>
    b.frames.filter((y) => y.verb.concept === x.verb.concept).map((y) => [themeOf(x), themeOf(y)] as const),
  );
  const known = pairs.flatMap(([x, y]) => (x === null || y === null ? [] : [{ x, y }]));
  return known.length > 0 && known.every(({ x, y }) => isAnotherThing(x, y));
}

/** Eight ships on Monday, five on Tuesday: counts go with their day. "No fine" counts nothing. */
const isCount = ({ high, unit }: Quantity): boolean => high > 0 && unit === 'count';

function timeMarks({ words, times }: Analysis): Mark[] {
  const isBeside = (i: number): boolean => [words[i - 1], words[i + 1]].some((beside) => beside?.role === 'time');
  return words
    .filter(({ role, lower }, i) => role === 'time' || (/^\d{1,4}$/u.test(lower) && (times.years.has(Number(lower)) || isBeside(i))))
    .map(({ start, end }) => ({ start, end }));
}

const isFuture = (side: Analysis): boolean => side.words.some((word) => WORDS.future.has(word.lower));
