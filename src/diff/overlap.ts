/** What two wordings share, and which of their words oppose each other. */
import { WORDS } from './compared.js';
import { conceptOf, oppositesOf } from './concepts.js';
import { baseOf } from './roots.js';
import type { Analysis, Word } from './types.js';

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
export function overlap(a: Analysis, b: Analysis): Overlap {
  const shared: string[] = [];
  const opposed: (readonly [string, string])[] = [];
  let weight = 0;
  for (const [concept, mine] of a.terms) {
    const theirs = b.terms.get(concept);
    if (theirs !== undefined) {
      shared.push(concept);
      weight += Math.min(mine, theirs);
      continue;
    }
    const before = opposed.length;
    for (const other of oppositesAndTurned(concept)) if (b.terms.has(other) && !a.terms.has(other)) opposed.push([concept, other]);
    if (opposed.length > before) weight += mine;
  }
  weight += turnedRound(a, b, opposed);
  const [light, heavy] = a.mass < b.mass ? [a.mass, b.mass] : [b.mass, a.mass];
  return { shared, opposed, weight, cover: ratio(weight, light), breadth: ratio(weight, heavy) };
}

/** Adds what the right turns round with a prefix, and gives its weight. */
function turnedRound(a: Analysis, b: Analysis, opposed: (readonly [string, string])[]): number {
  let weight = 0;
  for (const concept of b.terms.keys()) {
    const rests = bareForms(concept);
    if (rests.length === 0 || a.terms.has(concept)) continue;
    const rest = rests.find((other) => a.terms.has(other) && !b.terms.has(other));
    if (rest === undefined || opposed.some(([, other]) => other === concept)) continue;
    opposed.push([rest, concept]);
    weight += a.terms.get(rest) ?? 0;
  }
  return weight;
}

const against = new Map<string, readonly string[]>();

function oppositesAndTurned(concept: string): readonly string[] {
  const known = against.get(concept);
  if (known !== undefined) return known;
  const found = [...oppositesOf(concept), ...bareForms(concept)];
  against.set(concept, found);
  return found;
}

const LEAST_STEM = 4;

/** "legal" and "illegal", "husband" and "ex-husband": what is left of a word that a prefix turns round. */
function bareForms(concept: string): readonly string[] {
  const known = bare.get(concept);
  if (known !== undefined) return known;
  const rests = WORDS.turning.filter((prefix) => concept.startsWith(prefix)).map((prefix) => concept.slice(prefix.length));
  const found = rests.filter((rest) => rest.length >= LEAST_STEM).map((rest) => conceptOf(baseOf(rest)));
  bare.set(concept, found);
  return found;
}

const bare = new Map<string, readonly string[]>();

/** Occurrences of a concept. */
export function occurrences(side: Analysis, concept: string): Word[] {
  return side.words.filter((word) => word.concept === concept);
}

/** Whether all occurrences of the concept are negated (true), none is (false), or some (null). */
export function polarity(side: Analysis, concept: string): boolean | null {
  return side.polarity.get(concept) ?? null;
}

/** Whether some opposites stand as they are, and whether some cancel out: "locked" and "not unlocked". */
export function opposedSigns(a: Analysis, b: Analysis, { opposed }: Overlap): string[] {
  const turned = opposed.map(([x, y]) => polarity(a, x) !== null && polarity(b, y) !== null && polarity(a, x) !== polarity(b, y));
  return [...(turned.includes(false) ? ['opposed'] : []), ...(turned.includes(true) ? ['opposed turned'] : [])];
}

/** "Locked" and "unlocked": a prefix that turns any word round makes the one of the other. */
export function isReversed(x: string, y: string): boolean {
  return reverses(x, y) || reverses(y, x);
}

const reverses = (long: string, short: string): boolean =>
  WORDS.reversing.some((prefix) => long.startsWith(prefix)) && bareForms(long).includes(short);

const ratio = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.min(1, part / whole));
