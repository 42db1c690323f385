/** The figures of claims against our own gold, speakers and links included. */
import type { GoldClaim } from './claim-gold.js';
import { sameSource } from './claim-match.js';
import { sameName } from './name-key.js';
import { addTallies } from './score.js';
import type { Found, Tally } from './types.js';

/** What is compared of a claim that was found: is it right? */
export const FIELDS = {
  source: sameSource,
  speaker: (wanted, got) => sameName(wanted.speaker, got.speaker?.name ?? null),
  side: (wanted, got) => sameName(wanted.side, got.speaker?.side ?? null),
  act: (wanted, got) => wanted.act === got.act,
  kind: (wanted, got) => wanted.kind === got.kind,
  via: (wanted, got) => sameName(wanted.via, got.via),
} as const satisfies Record<string, (wanted: GoldClaim, got: Found) => boolean>;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

export interface ClaimComparison {
  readonly gold: readonly GoldClaim[];
  readonly found: readonly Found[];
  readonly matched: ReadonlyMap<number, number>;
}

export interface ClaimScore {
  readonly documents: number;
  readonly claims: Tally;
  /** How many of the matched claims have it right. */
  readonly fields: Readonly<Record<Field, number>>;
  readonly within: Tally;
  readonly denies: Tally;
}

/** The counts over all documents. */
export function scoreClaims(comparisons: readonly ClaimComparison[]): ClaimScore {
  const pairs = comparisons.flatMap(pairsOf);
  const right = (field: Field): number => pairs.filter(([wanted, got]) => FIELDS[field](wanted, got)).length;
  return {
    documents: comparisons.length,
    claims: {
      right: pairs.length,
      found: comparisons.reduce((sum, { found }) => sum + found.length, 0),
      gold: comparisons.reduce((sum, { gold }) => sum + gold.length, 0),
    },
    fields: Object.fromEntries(FIELD_NAMES.map((field) => [field, right(field)])) as Record<Field, number>,
    within: addTallies(comparisons.map((item) => linkTally(item, 'within'))),
    denies: addTallies(comparisons.map((item) => linkTally(item, 'denies'))),
  };
}

function pairsOf({ gold, found, matched }: ClaimComparison): [GoldClaim, Found][] {
  return Array.from(matched).flatMap(([index, other]) => {
    const [wanted, got] = [gold[index], found[other]];
    return wanted && got ? [[wanted, got] as [GoldClaim, Found]] : [];
  });
}

/** A link is right if it joins the claims that answer the two ends of a link of the gold. */
function linkTally({ gold, found, matched }: ClaimComparison, link: 'within' | 'denies'): Tally {
  const goldOf = new Map(Array.from(matched, ([index, other]) => [found[other]?.id, gold[index]?.id]));
  const wanted = new Set(gold.flatMap((claim) => (claim[link] ? [`${claim.id} ${claim[link]}`] : [])));
  const links = found.flatMap((claim) => (claim[link] ? [`${goldOf.get(claim.id)} ${goldOf.get(claim[link])}`] : []));
  return { right: new Set(links.filter((item) => wanted.has(item))).size, found: links.length, gold: wanted.size };
}
