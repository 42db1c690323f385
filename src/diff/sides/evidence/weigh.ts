/** Puts every voice on one of the two sides, or on none, by the weight of what speaks for it. */

import { compare } from '../../../compare.js';
import type { SidesTable } from '../../../languages/weights.js';
import type { Placed } from '../place.js';
import type { Which } from '../which.js';
import { anchorsOf, type Corpus } from './corpus.js';
import { featuresOf } from './features.js';
import { readCorpus } from './read.js';
import type { Features, Seen, Shown } from './seen.js';
import { ANOTHER, NEITHER, OUTSIDE, TIED, TOLD } from './told.js';

/** What became of a voice. */
export interface Weighed {
  readonly side: Which | null;
  readonly likelier: Which;
  /** Probability of the likelier side, 0–1. */
  readonly confidence: number;
  /** Probability that it speaks for either. */
  readonly isSide: number;
  /** Something shows that it speaks for neither. */
  readonly isElse: boolean;
  /** The side that the words which call a person tie it to, and not to the other, where no body is told. */
  readonly tiedTo: Which | null;
  /** What speaks for the likelier side most, the weightiest first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly shown: Shown | null;
}

/** Twice, so that whoever is placed first helps to place those beside them. */
export function weighVoices(corpus: Corpus, table: SidesTable): Map<string, Weighed> {
  const told = anchorsOf(corpus);
  const first = weighAll(corpus, told, table);
  const grown = new Map(told);
  for (const [key, { side, confidence }] of first)
    if (side !== null && confidence >= table.threshold.anchor && !told.has(key) && !corpus.given.has(key))
      grown.set(key, { side, by: 'weighed' });
  return weighAll(corpus, grown, table);
}

function weighAll(corpus: Corpus, anchors: ReadonlyMap<string, Placed>, table: SidesTable): Map<string, Weighed> {
  const read = readCorpus(corpus, anchors);
  return new Map(
    corpus.voices.map((voice) => {
      const weighed = weigh(featuresOf(voice, read), table);
      return [voice.key, corpus.given.has(voice.key) ? asGiven(weighed, anchors.get(voice.key)) : weighed];
    }),
  );
}

/** As the user said. */
const asGiven = (weighed: Weighed, placed: Placed | undefined): Weighed => ({
  ...weighed,
  side: placed?.side ?? null,
  confidence: 1,
  isSide: placed ? 1 : 0,
});

export function weigh(seen: Seen, { threshold, which, any }: SidesTable): Weighed {
  const { sides } = seen;
  const lead = leadOf(seen, which);
  const isSide = chance((any.get('bias') ?? 0) + sum(ofEither(seen, lead), any));
  const told = onOneOf(seen, TOLD) ?? (isSide >= threshold.tied && !seen.either.has(NEITHER) ? onOneOf(seen, TIED) : null);
  const likelier = told ?? (lead >= 0 ? 0 : 1);
  const confidence = told === null ? isSide * chance(Math.abs(lead)) : SURE;
  const isClear = chance(Math.abs(lead)) >= threshold.which && isSide >= threshold.any && confidence >= threshold.side;
  const isElse = told === null && seen.either.has(OUTSIDE);
  const isOn = !isElse && !seen.either.has(ANOTHER) && (told !== null || (isClear && !seen.either.has(NEITHER)));
  return {
    side: isOn ? likelier : null,
    likelier,
    confidence,
    isSide,
    isElse,
    tiedTo: tiedTo(seen),
    reasons: reasonsFor(sides[likelier], which),
  };
}

function tiedTo(seen: Seen): Which | null {
  const isTold = [...seen.either.keys()].some((name) => name.startsWith('any:told:'));
  return seen.either.has('type:person') && !isTold ? onOneOf(seen, 'tied') : null;
}

/** What is told outright is right 98 times in a hundred. */
const SURE = 0.98;

function onOneOf({ sides: [left, right] }: Seen, feature: string): Which | null {
  if (left.has(feature) === right.has(feature)) return null;
  return left.has(feature) ? 0 : 1;
}

/** By how much more speaks for the first side than for the second, in hundredths of log-odds. */
export const leadOf = ({ sides }: Pick<Seen, 'sides'>, which: Weights): number => sum(sides[0].keys(), which) - sum(sides[1].keys(), which);

/** What tells whether a voice is on a side at all: how clear it is on which is part of it. */
export function ofEither({ either }: Seen, lead: number): string[] {
  return [...either.keys(), `lead:${Math.min(MOST, Math.floor(Math.abs(lead) / STEP))}`];
}

const STEP = 75;
const MOST = 4;

function sum(features: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}

/** Hundredths of log-odds → 0–1. */
const chance = (hundredths: number): number => 1 / (1 + Math.exp(-hundredths / 100));

function reasonsFor(features: Features, weights: Weights): Reason[] {
  return [...features]
    .map(([feature, shown]) => ({ feature, weight: weights.get(feature) ?? 0, shown }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compare(a.feature, b.feature));
}

type Weights = ReadonlyMap<string, number>;
