/** What two wordings show of each other, as names that a table can weigh. All are the same whichever wording is on the left. */
import type { ReadClaim } from '../claims.js';
import { evidenceBetween } from '../evidence/between.js';
import { opposedSigns, overlap } from '../overlap.js';
import type { Evidence } from '../types.js';
import { actFeatures } from './act-features.js';
import { answerFeatures } from './answer-features.js';
import { denialFeatures } from './denial-features.js';
import { evidenceFeatures } from './evidence-features.js';
import { likenessFeatures } from './likeness-features.js';
import type { Pair } from './pairs.js';
import { placeFeatures } from './place-features.js';
import { verdictFeatures } from './verdict-features.js';

export interface Features {
  /** Of the matter. */
  readonly features: readonly string[];
  /** Of the verdict: few pairs get that far, so they are worked out when they are asked for. */
  readonly verdict: () => readonly string[];
  /** What a rule of conflict found, if one did. */
  readonly evidence: Evidence | null;
}

/** Every feature of a pair. */
export function featuresOf(pair: Pair): Features {
  const { a, b } = pair;
  const both = overlap(a.analysis, b.analysis);
  const evidence = evidenceBetween(a, b, both);
  const opposed = opposedSigns(a.analysis, b.analysis, both);
  const rule = evidence === null ? [] : [`rule=${evidence.verdict} ${evidence.kind}`];
  const answers = answerFeatures(pair);
  const features = [
    ...likenessFeatures(pair),
    ...placeFeatures(pair),
    ...answers,
    ...standingFeatures(pair),
    ...denialFeatures(pair),
    ...evidenceFeatures(a.own, b.own),
    ...actFeatures(a.own, b.own),
    ...rule,
    ...opposed,
  ];
  return {
    features: [...features, ...joined(features, pair)],
    verdict: () => [...verdictFeatures(pair, opposed), ...rule, ...answers],
    evidence,
  };
}

/** Signs of conflict count for more the nearer two wordings are. */
function joined(features: readonly string[], { beside, rank }: Pair): string[] {
  const near = beside.likeness > 0.35 ? 'near' : beside.likeness > 0.2 ? 'mid' : 'far';
  const first = rank.left === 1 && rank.right === 1 ? 'first' : 'later';
  return features.filter((one) => CONFLICTS.has(one)).flatMap((one) => [`${one} & ${near}`, `${one} & ${first}`]);
}

const CONFLICTS: ReadonlySet<string> = new Set([
  'turned=1',
  'antonym=1',
  'opposed',
  'one says no',
  'counts clash',
  'measures clash',
  'shares clash',
  'same clash',
  'near clash',
  'open clash',
  'same fit',
  'near fit',
  'other time',
  'same time',
  'act turned',
  'act alike',
  'denies',
  'rejects',
  'never said',
  'no utterance',
]);

function standingFeatures({ a, b }: Pair): string[] {
  const both = (of: (one: ReadClaim) => string): string => [of(a), of(b)].toSorted().join('+');
  return [
    `acts=${both(({ claim }) => claim.act)}`,
    `modality=${both(({ own }) => own.modality)}`,
    `words=${both(({ own }) => sizeOf(own.words.length))}`,
    ...(a.reported !== b.reported ? ['one reported'] : []),
  ];
}

const sizeOf = (words: number): string => (words <= 3 ? '3' : words <= 7 ? '7' : words <= 15 ? '15' : 'more');
