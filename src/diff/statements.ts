/** Claims of one speaker in one account that say the same thing, in any number of documents, are one statement. */

import { compare } from '../compare.js';
import { groupBy } from '../group.js';
import type { Claim, Statement } from '../model.js';
import { type ReadClaim, startOf } from './claims.js';
import { driftOf } from './drift.js';
import { compare as evidenceOf } from './evidence/index.js';
import { indexTerms } from './index-terms.js';
import { type Overlap, overlap, polarity } from './overlap.js';
import { accountOf, type Side } from './sides/index.js';
import { timeConflicts } from './times.js';

/** A statement with what the comparison needs of its claims. */
export interface Group {
  readonly statement: Statement;
  readonly side: Side;
  readonly members: readonly ReadClaim[];
  /** How sure it is that it is this side's, 0–1. */
  readonly sure: number;
  /** The first few of its wordings that differ, carriers aside: what it is compared by. */
  readonly wordings: readonly ReadClaim[];
}

/** By what equals are put in order: the same whichever is left. */
export const orderKey = ({ left, right }: { readonly left: Group | null; readonly right: Group | null }): string =>
  [left?.statement.id ?? '', right?.statement.id ?? ''].toSorted().join(' ');

/** The statements of each side and of everybody else. */
export interface Statements {
  readonly left: readonly Group[];
  readonly right: readonly Group[];
  readonly other: readonly Group[];
}

const WORDINGS = 5;

const PARAPHRASE = 0.6;
const VERBATIM = 0.7;
const TRANSLATED = 0.55;
const LEAST_SHARED = 3;

/** Groups the claims of one version. */
export function groupClaims(claims: readonly ReadClaim[], side: Side): Group[] {
  const parent = claims.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const index = indexTerms(claims.map((one) => one.analysis.terms));
  const near = claims.map((one) => index.nearest(one.analysis.terms));
  claims.forEach((one, i) => {
    for (const j of near[i] ?? []) {
      const other = claims[j];
      const isNew = j > i || near[j]?.includes(i) !== true;
      if (isNew && other !== undefined && root(i) !== root(j) && saySame(one, other))
        parent[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
    }
  });
  attachCarriers(claims, parent);
  const groups = groupBy(claims.keys(), root);
  return [...groups.values()].map((members) =>
    groupOf(
      members.flatMap((i) => claims[i] ?? []),
      side,
    ),
  );
}

/** A claim that only carries another one joins it. */
function attachCarriers(claims: readonly ReadClaim[], parent: number[]): void {
  const carriers = new Map(
    claims.flatMap(({ claim, carrier }, i): [string, number][] => (carrier ? [[keyOf(claim.document, claim.id), i]] : [])),
  );
  claims.forEach(({ claim }, i) => {
    const outer = claim.within === null ? undefined : carriers.get(keyOf(claim.document, claim.within));
    if (outer !== undefined && parent[outer] === outer) parent[outer] = i;
  });
}

const keyOf = (document: string, id: string): string => `${document}\u0000${id}`;

function saySame(one: ReadClaim, other: ReadClaim): boolean {
  const { claim: a, analysis: x } = one;
  const { claim: b, analysis: y } = other;
  if (one.denial !== other.denial || one.carrier || other.carrier || accountOf(a) !== accountOf(b)) return false;
  const both = overlap(x, y);
  if (both.opposed.length > 0 || !isNear(a, b, both) || timeConflicts(x.times, y.times).length > 0) return false;
  if (both.shared.some((concept) => opposite(polarity(x, concept), polarity(y, concept)))) return false;
  return evidenceOf(x, y, both)?.verdict !== 'contradicts';
}

/** A quotation may come from whoever passes it on; anything else must come from one speaker. Translations of one quotation may differ more. */
function isNear(a: Claim, b: Claim, { cover, breadth, shared }: Overlap): boolean {
  const quoted = a.document !== b.document && isQuoted(a) && isQuoted(b);
  if (quoted && cover >= VERBATIM && shared.length >= LEAST_SHARED) return true;
  if (!sameSpeaker(a, b) || shared.length < 2) return false;
  return quoted ? cover >= TRANSLATED : cover >= VERBATIM && breadth >= PARAPHRASE;
}

const opposite = (x: boolean | null, y: boolean | null): boolean => x !== null && y !== null && x !== y;
const isQuoted = (claim: Claim): boolean => claim.kind !== 'indirect';
const sameSpeaker = (a: Claim, b: Claim): boolean => a.speaker?.id === b.speaker?.id;

/** One statement of these claims. */
export function groupOf(members: readonly ReadClaim[], side: Side): Group {
  const sorted = members.toSorted((a, b) => order(a.claim, b.claim));
  const telling = sorted.filter((one) => !one.carrier);
  const first = (telling[0] ?? sorted[0])?.claim;
  if (first === undefined) throw new Error('a statement has a claim');
  const claims = sorted.map(({ claim }) => claim);
  const statement: Statement = {
    id: `s-${claims.map(({ id }) => id).toSorted()[0] ?? ''}`,
    speaker: (telling.find(({ claim }) => claim.speaker?.type === 'person')?.claim ?? first).speaker?.name ?? null,
    account: accountOf(first),
    act: first.act,
    text: first.content.text,
    claims: claims.map(({ id }) => id),
    documents: new Set(claims.map(({ document }) => document)).size,
    drift: driftOf(telling.map(({ claim }) => claim)),
  };
  const wordings = [
    ...new Map(
      telling.map((one): [string, ReadClaim] => [`${one.claim.act} ${one.claim.cue?.text ?? ''} ${one.claim.content.text}`, one]),
    ).values(),
  ];
  return { statement, side, members: sorted, sure: Math.max(...sorted.map(({ sure }) => sure)), wordings: wordings.slice(0, WORDINGS) };
}

const order = (a: Claim, b: Claim): number => compare(a.document, b.document) || startOf(a) - startOf(b);
