/** Two versions of one event, held against each other. Pure: an extraction in, a diff out. */

import { compare } from '../compare.js';

import { groupBy } from '../group.js';
import type { DiffTable } from '../languages/weights.js';
import type { Claim, Diff, Extraction, Verdict } from '../model.js';
import { weighted } from './analyse.js';
import { type ReadClaim, readClaims, startOf } from './claims.js';
import { findingOf } from './findings.js';
import { weighByRarity } from './index-terms.js';
import { knownAsReader, knownByOffice } from './known-by.js';
import { settled } from './opposed.js';
import { withPoints } from './points.js';
import { table } from './roots.js';
import { adoptedIn, joinSame } from './same.js';
import { type DocumentText, passagesOf, textsOf } from './sides/evidence/view.js';
import { type Side, type Sides, type SidesOptions, sidesBetween, sidesOfDocuments } from './sides/index.js';
import { sidesAtOdds } from './sides/odds.js';
import { type Group, groupClaims, type Statements } from './statements.js';
import { surroundingsIn } from './surroundings.js';
import { verdictsBetween } from './verdict.js';
import type { Weighing } from './weighing.js';

export { type Relation, relate } from './relate.js';
export { type DocumentText, passagesOf };

export interface DiffOptions {
  /** The two sides, by account, speaker or alias. Without them: the two that deny each other most. */
  readonly between?: readonly [string, string];
  /** Paths of the documents that are the left and the right version, whoever speaks in them. */
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  /** Leaves out what third parties say: faster where only the two sides matter. */
  readonly sidesOnly?: boolean;
  /** Weights other than those that come with the tool: for measuring them. */
  readonly table?: DiffTable;
  /** The documents' sentences: the sides' people and what stands around a claim are found by them, not by those of the claims alone. */
  readonly texts?: readonly DocumentText[];
  /** Names of speakers whose side the user gave: it stands. */
  readonly given?: ReadonlySet<string>;
  /** Sides given by hand: for measuring what comes after them. */
  readonly sides?: Sides;
}

/**
 * Where two versions contradict each other, where they agree, and what only one of them says.
 * @throws UserError if a side can't be told
 */
export const diffExtraction = (whole: Extraction, options: DiffOptions = {}): Diff => weighedDiff(whole, options).diff;

export interface WeighedDiff {
  readonly diff: Diff;
  /** How a finding was weighed, by its id. */
  readonly weighingsOf: (id: string) => readonly Weighing[];
}

/**
 * The same, with how its findings were weighed.
 * @throws UserError if a side can't be told
 */
export function weighedDiff(whole: Extraction, options: DiffOptions = {}): WeighedDiff {
  const weights = options.table ?? table;
  const { sides, extraction, statements: said } = spokenIn(whole, options, weights);
  const spoken = joinSame(said, weights);
  const { left, right } = spoken;
  const other = options.sidesOnly === true ? [] : spoken.other;
  const adopted = adoptedIn(spoken);
  const judged = verdictsBetween(left, right, weights);
  const { findings, points } = withPoints(judged.map(findingOf), judged);
  const touched = new Set(judged.filter(({ matter }) => matter >= weights.threshold.touched).flatMap((one) => [one.left, one.right]));
  const alone = (group: readonly Group[]): string[] =>
    group.filter((one) => hasContent(one) && !touched.has(one)).map(({ statement }) => statement.id);
  const [first, second] = sides.names;
  const only = { [first]: alone(left), [second]: alone(right) };
  const statements = [...left, ...right, ...other].map(({ statement }) => statement).toSorted((a, b) => compare(a.id, b.id));
  const judgedAs = new Map(findings.map(({ id }, i) => [id, judged[i]]));
  const diff: Diff = {
    schemaVersion: extraction.schemaVersion,
    tool: extraction.tool,
    offsets: 'utf-16',
    between: [first, second],
    documents: extraction.documents,
    claims: extraction.claims.map((claim) => adopted.get(claim.id) ?? claim),
    statements,
    findings,
    points,
    only,
    others: other.map(({ statement }) => statement.id),
    unplaced: unplacedIn(other, sides.why ?? whyUnplaced),
    summary: summaryOf({ statements, findings, points, only, others: other.length }),
  };
  return { diff, weighingsOf: (id) => judgedAs.get(id)?.weighings?.() ?? [] };
}

interface Spoken {
  readonly sides: Sides;
  readonly extraction: Extraction;
  readonly statements: Statements;
}

/** What is said on either side: first by those of whom it is known whose they are, then with those who turn out to answer one of the two. */
function spokenIn(found: Extraction, options: DiffOptions, weights: DiffTable): Spoken {
  const whole = knownByOffice(found);
  const told = placed(options.sides ?? chooseSides(whole, options), whole.claims);
  const extraction = knownAsReader({ ...whole, claims: withAccounts(whole.claims, told) }, told);
  const read = readIn(extraction, told, options);
  const statements = statementsIn(read, told);
  const sides = settled(told, statements, weights);
  if (sides === told) return { sides, extraction, statements };
  const anew = { ...whole, claims: withAccounts(extraction.claims, sides) };
  const known = new Map(read.map((one) => [one.claim, one]));
  return { sides, extraction: anew, statements: statementsIn(readIn(anew, sides, { ...options, known }), sides) };
}

/** Who speaks for neither side, the most talkative first. */
function unplacedIn(others: readonly Group[], why: (claim: Claim) => string): Diff['unplaced'] {
  const bySpeaker = groupBy(
    others.flatMap(({ members }) => members.map(({ claim }) => claim)),
    (claim) => claim.chain[0] ?? claim.source?.text ?? 'nobody named',
  );
  return [...bySpeaker]
    .map(([speaker, claims]) => ({ speaker, claims: claims.length, why: claims[0] ? why(claims[0]) : '' }))
    .toSorted((a, b) => b.claims - a.claims || compare(a.speaker, b.speaker));
}

function whyUnplaced({ account, speaker }: Claim): string {
  if (account !== null) return `speaks for ${account}`;
  return speaker !== null ? 'speaks for nobody that the texts name' : 'who it is could not be told';
}

/** Groups what is said by whose version it is. */
export const statementsOf = (extraction: Extraction, sides: Sides, options: Reads = {}): Statements =>
  statementsIn(readIn(extraction, sides, options), sides);

interface Reads extends Pick<DiffOptions, 'sidesOnly' | 'texts'> {
  /** What was read before: it is not read again. */
  readonly known?: ReadonlyMap<Claim, ReadClaim>;
}

/** The claims that are asked for, taken apart. */
function readIn(
  extraction: Extraction,
  sides: Sides,
  { sidesOnly = false, texts = textsOf(extraction), known = new Map() }: Reads,
): ReadClaim[] {
  const isOpen = (claim: Claim): boolean => typeof sides.undecided?.(claim) === 'string';
  const wanted = sidesOnly ? (claim: Claim): boolean => sides.sideOf(claim) !== 'other' || isOpen(claim) : () => true;
  return readClaims(extraction, { wanted, surround: surroundingsIn(texts), known });
}

function statementsIn(claims: readonly ReadClaim[], sides: Sides): Statements {
  const plain = withTurns(
    claims.toSorted((a, b) => order(a.claim, b.claim)),
    sides,
  );
  const weigh = weighByRarity(plain.map(({ analysis }) => analysis.terms.keys()));
  const read = plain.map((one) => ({ ...one, analysis: weighted(one.analysis, weigh) }));
  const groups = (side: Side): Group[] =>
    groupClaims(
      read.filter(({ claim }) => sides.sideOf(claim) === side),
      side,
    );
  return { left: groups('left'), right: groups('right'), other: groups('other') };
}

/** Claims in text order, each with its turn and how sure its side is. */
function withTurns(read: readonly ReadClaim[], { sideOf, sureOf }: Sides): ReadClaim[] {
  let [document, turn] = ['', 0];
  return read.map((one) => {
    if (one.claim.document !== document) [document, turn] = [one.claim.document, 0];
    const sure = sureOf?.(one.claim) ?? 1;
    return { ...one, sure, turn: sideOf(one.claim) === 'other' ? turn : turn++ };
  });
}

/** The sides with every claim placed once, by what its account was before the comparison. */
function placed(sides: Sides, claims: readonly Claim[]): Sides {
  const known = new Map(claims.map((claim) => [claim.id, sides.sideOf(claim)]));
  return { ...sides, sideOf: ({ id }: Claim): Side => known.get(id) ?? 'other' };
}

/** In a comparison, a claim's account is the one of the two sides that it is part of; what is on neither is neither's. */
function withAccounts(claims: readonly Claim[], { names, sideOf }: Sides): Claim[] {
  return claims.map((claim) => {
    const apart = names.some((name) => name === claim.account) ? null : claim.account;
    const account = { left: names[0], right: names[1], other: apart }[sideOf(claim)];
    return account === claim.account ? claim : { ...claim, account };
  });
}

function chooseSides(extraction: Extraction, { between, left, right, ...options }: DiffOptions): Sides {
  if (left !== undefined && right !== undefined) return sidesOfDocuments(extraction, left, right);
  return sidesBetween(extraction, between ?? sidesAtOdds(extraction), evidenceIn(options));
}

/** Undefined is no option. */
function evidenceIn({ texts, given }: Pick<DiffOptions, 'texts' | 'given'>): SidesOptions {
  return { ...(texts === undefined ? {} : { texts }), ...(given === undefined ? {} : { given }) };
}

/** "this", "the claim": a statement that only points at another one says nothing that the other side could leave out. */
const hasContent = (group: Group): boolean => group.members.some(({ analysis }) => analysis.terms.size >= 2);

function summaryOf(diff: Pick<Diff, 'statements' | 'findings' | 'points' | 'only'> & { others: number }): Diff['summary'] {
  const verdicts = (verdict: Verdict): number => diff.findings.filter((finding) => finding.verdict === verdict).length;
  return {
    statements: diff.statements.length,
    points: diff.points.length,
    contradictions: verdicts('contradicts'),
    disputes: verdicts('disputes'),
    agreements: verdicts('agrees'),
    parallels: verdicts('parallel'),
    omissions: Object.values(diff.only).reduce((total, ids) => total + ids.length, 0),
    others: diff.others,
    drift: diff.statements.filter(({ drift }) => drift.length > 0).length,
  };
}

function order(a: Claim, b: Claim): number {
  return compare(a.document, b.document) || startOf(a) - startOf(b) || compare(a.id, b.id);
}
