/** Two versions of one event, held against each other. Pure: an extraction in, a diff out. */

import { UserError } from '../errors.js';
import type { Claim, Diff, Extraction, Statement } from '../model.js';
import { weighted } from './analyse.js';
import { readClaims, startOf } from './claims.js';
import { weighByRarity } from './index-terms.js';
import { type Side, type Sides, sidesAtOdds, sidesBetween, sidesOfDocuments } from './sides.js';
import { type Group, groupClaims } from './statements.js';
import { findingsBetween } from './verdict.js';

export { type Relation, relate } from './relate.js';

export interface DiffOptions {
  /** The two sides, by account, speaker or alias. Without them: the two that deny each other most. */
  readonly between?: readonly [string, string];
  /** Paths of the documents that are the left and the right version, whoever speaks in them. */
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  /** Leaves out what third parties say: faster where only the two sides matter. */
  readonly sidesOnly?: boolean;
}

/**
 * Where two versions contradict each other, where they agree, and what only one of them says.
 * @throws UserError if a side can't be told
 */
export function diffExtraction(whole: Extraction, options: DiffOptions = {}): Diff {
  const sides = chooseSides(whole, options);
  const placed = new Map(whole.claims.map((claim) => [claim.id, sides.sideOf(claim)]));
  const sideOf = ({ id }: Claim): Side => placed.get(id) ?? 'other';
  const extraction = { ...whole, claims: withAccounts(whole.claims, { names: sides.names, sideOf }) };
  const wanted = options.sidesOnly === true ? (claim: Claim): boolean => sideOf(claim) !== 'other' : () => true;
  const plain = readClaims(extraction, wanted).toSorted((a, b) => order(a.claim, b.claim));
  const weigh = weighByRarity(plain.map(({ analysis }) => analysis.terms.keys()));
  const read = plain.map((one) => ({ ...one, analysis: weighted(one.analysis, weigh) }));
  const groups = (side: 'left' | 'right' | 'other'): Group[] =>
    groupClaims(
      read.filter(({ claim }) => sideOf(claim) === side),
      side,
    );
  const [left, right, other] = [groups('left'), groups('right'), options.sidesOnly === true ? [] : groups('other')];
  const findings = findingsBetween(left, right);
  const paired = new Set(findings.flatMap((finding) => [finding.left, finding.right]));
  const alone = (group: readonly Group[]): string[] =>
    group.filter((one) => hasContent(one) && !paired.has(one.statement.id)).map(({ statement }) => statement.id);
  const [first, second] = sides.names;
  const only = { [first]: alone(left), [second]: alone(right) };
  const statements = [...left, ...right, ...other].map(({ statement }) => statement).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    schemaVersion: '2.0',
    tool: extraction.tool,
    offsets: 'utf-16',
    between: [first, second],
    documents: extraction.documents,
    claims: extraction.claims,
    statements,
    findings,
    only,
    others: other.map(({ statement }) => statement.id),
    summary: summaryOf({ statements, findings, only, others: other.length }),
  };
}

/** In a comparison, a claim's account is the one of the two sides that it is part of. */
function withAccounts(claims: readonly Claim[], { names, sideOf }: Sides): Claim[] {
  return claims.map((claim) => {
    const side = sideOf(claim);
    return side === 'other' ? claim : { ...claim, account: side === 'left' ? names[0] : names[1] };
  });
}

function chooseSides(extraction: Extraction, { between, left, right }: DiffOptions): Sides {
  if (left !== undefined && right !== undefined) return sidesOfDocuments(extraction, left, right);
  const names = between ?? sidesAtOdds(extraction);
  if (names === null)
    throw new UserError(
      'there are no two sides to hold against each other',
      'Name them with --between, or name documents with --left and --right.',
    );
  return sidesBetween(extraction, names);
}

/** "this", "the claim": a statement that only points at another one says nothing that the other side could leave out. */
const hasContent = (group: Group): boolean => group.members.some(({ analysis }) => analysis.terms.size >= 2);

function summaryOf(diff: {
  statements: readonly Statement[];
  findings: Diff['findings'];
  only: Diff['only'];
  others: number;
}): Diff['summary'] {
  const verdicts = (verdict: 'contradicts' | 'agrees'): number => diff.findings.filter((finding) => finding.verdict === verdict).length;
  return {
    statements: diff.statements.length,
    contradictions: verdicts('contradicts'),
    agreements: verdicts('agrees'),
    omissions: Object.values(diff.only).reduce((total, ids) => total + ids.length, 0),
    others: diff.others,
    drift: diff.statements.filter(({ drift }) => drift.length > 0).length,
  };
}

function order(a: Claim, b: Claim): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}
