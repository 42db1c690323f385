/** Where two statements stand: reporters put one side's answer near the other's claim, right behind it in one paragraph most of all. */
import type { ReadClaim } from '../claims.js';
import { sharedTopics } from '../surroundings.js';
import { steps } from './likeness-features.js';
import type { Pair } from './pairs.js';

/** So many of a statement's claims are looked at. */
const MEMBERS = 8;
const FAR = 5;
const NEAR = 2;
const MOST_TURNS = 3;

export function placeFeatures({ left, right, a, b }: Pair): string[] {
  const nearest = nearestOf(left.members, right.members);
  if (nearest === null) return ['apart', ...apartFeatures(a, b)];
  const { sentences, turns, together } = nearest;
  if (sentences > FAR) return ['distance=far'];
  const place = `distance=${sentences > NEAR ? NEAR + 1 : sentences}${together ? ' together' : ' parted'}`;
  return [place, `${place} turns=${Math.min(MOST_TURNS, turns)}`];
}

/** Two texts on one event often tell it in one order. */
function apartFeatures({ around: x }: ReadClaim, { around: y }: ReadClaim): string[] {
  return [...steps('around', sharedTopics(x, y), 0.05), ...steps('depths', Math.abs(x.depth - y.depth), 0.15)];
}

interface Distance {
  readonly sentences: number;
  /** How many claims of the two sides it is from the one to the other. */
  readonly turns: number;
  /** In one paragraph. */
  readonly together: boolean;
}

/** The least distance between any two of their claims in one document, or null if they share none. */
function nearestOf(left: readonly ReadClaim[], right: readonly ReadClaim[]): Distance | null {
  const found = left.slice(0, MEMBERS).flatMap((x) => right.slice(0, MEMBERS).flatMap((y) => distanceOf(x, y) ?? []));
  return found.toSorted((x, y) => x.sentences - y.sentences || x.turns - y.turns || Number(y.together) - Number(x.together))[0] ?? null;
}

function distanceOf(x: ReadClaim, y: ReadClaim): Distance | null {
  if (x.claim.document !== y.claim.document) return null;
  return {
    sentences: Math.abs(x.claim.sentence.index - y.claim.sentence.index),
    turns: Math.abs(x.turn - y.turn),
    together: x.around.paragraph === y.around.paragraph,
  };
}
