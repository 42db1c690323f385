/** What two wordings share, and which of their words oppose each other. */
import { oppositesOf } from './concepts.js';
import type { Analysis, Word } from './types.js';

/** How telling a concept is, 1 for an ordinary word. */
export type Weigh = (concept: string) => number;

export interface Overlap {
  readonly shared: readonly string[];
  /** Concept of the left, concept of the right. */
  readonly opposed: readonly (readonly [string, string])[];
  readonly weight: number;
  /** Share of the lighter wording's weight that the other has too, 0–1; opposed words count as shared. */
  readonly cover: number;
  /** The same of the heavier wording. */
  readonly breadth: number;
}

/** Compares what two wordings are about. */
export function overlap(a: Analysis, b: Analysis, weigh: Weigh = () => 1): Overlap {
  const shared = [...a.terms.keys()].filter((concept) => b.terms.has(concept));
  const opposed = [...a.terms.keys()].flatMap((x) => opposedTo(x, a, b).map((y): [string, string] => [x, y]));
  const weightOf = (concept: string): number => Math.min(a.terms.get(concept) ?? 0, b.terms.get(concept) ?? 9) * weigh(concept);
  const weight = sum(shared, weightOf) + sum([...new Set(opposed.map(([x]) => x))], weigh);
  const total = (side: Analysis): number => sum([...side.terms.keys()], (concept) => (side.terms.get(concept) ?? 0) * weigh(concept));
  const [light, heavy] = [total(a), total(b)].sort((x, y) => x - y);
  return { shared, opposed, weight, cover: ratio(weight, light), breadth: ratio(weight, heavy) };
}

function opposedTo(concept: string, a: Analysis, b: Analysis): string[] {
  if (b.terms.has(concept)) return [];
  return [...oppositesOf(concept), ...turnedForms(concept)].filter((y) => b.terms.has(y) && !a.terms.has(y));
}

const TURNING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-', 'ex-', 'anti-', 'mis'];
const LEAST_STEM = 4;

/** "legal" and "illegal", "husband" and "ex-husband": forms that a prefix turns round. */
function turnedForms(concept: string): string[] {
  if (concept.startsWith('@') || concept.length < LEAST_STEM) return [];
  const bare = TURNING.filter((prefix) => concept.startsWith(prefix)).map((prefix) => concept.slice(prefix.length));
  return [...TURNING.map((prefix) => prefix + concept), ...bare.filter((rest) => rest.length >= LEAST_STEM)];
}

/** Occurrences of a concept. */
export function occurrences(side: Analysis, concept: string): Word[] {
  return side.words.filter((word) => word.concept === concept);
}

/** Whether all occurrences of the concept are negated (true), none is (false), or some (null). */
export function polarity(side: Analysis, concept: string): boolean | null {
  const found = side.words.flatMap((word, i) => (word.concept === concept && side.words[i - 1]?.concept !== concept ? [word.negated] : []));
  return found.every((negated) => negated) ? true : found.some((negated) => negated) ? null : false;
}

const sum = (concepts: readonly string[], weightOf: (concept: string) => number): number =>
  concepts.reduce((total, concept) => total + weightOf(concept), 0);

const ratio = (part: number, whole: number | undefined): number => (whole === undefined || whole <= 0 ? 0 : Math.min(1, part / whole));
