/** From aligned statements to verdicts: weights say how likely a pair speaks of one matter, and then what it says. */

import { probability } from '../attribution/weigh.js';
import { compare } from '../compare.js';
import type { DiffTable } from '../languages/weights.js';
import type { Verdict } from '../model.js';
import type { ReadClaim } from './claims.js';
import type { Judged } from './judged.js';
import { isVague, linkedPairs } from './linked.js';
import { whyBothSo } from './match/both-so.js';
import { pointsBack, signsOf } from './match/denial-features.js';
import { type Features, featuresOf } from './match/features.js';
import { isLoose, saysNoOnly } from './match/loose.js';
import { type Pair, pairsOf } from './match/pairs.js';
import { conflictIn, reasonOf } from './reason.js';
import { type Group, orderKey } from './statements.js';
import { asserts, saysTheSame, singlesOut, TOLD } from './told-alike.js';
import type { Evidence } from './types.js';
import { counted } from './weighing.js';

/** What is not put forward as so, and so neither contradicts nor agrees. */
const NOT_ASSERTED = new Set(['demand', 'believe']);
/** A statement is shown beside so many of the other side at most. */
const MOST_PARTNERS = 3;
const ENOUGH = 2;

/** All verdicts between the two versions, the surest first; the same whichever is left. */
export function verdictsBetween(left: readonly Group[], right: readonly Group[], table: DiffTable): Judged[] {
  const linked = linkedPairs(left, right);
  const known = new Set(linked.map((one) => keyOf(one.left, one.right)));
  const weighed = amongRivals(pairsOf(left, right).map((pair) => weigh(pair, table)))
    .filter(({ pair }) => !known.has(keyOf(pair.left, pair.right)) && ![pair.a, pair.b].some((read) => read.denial && isVague(read)))
    .filter((one) => one.matter >= table.threshold.matter || saysTheSame(one, table))
    .toSorted((x, y) => y.matter - x.matter || compare(orderKey(x.pair), orderKey(y.pair)));
  const found = chosen(
    linked,
    weighed.map((one) => judge(one, table)),
  );
  return [...found.map(asDispute), ...unanswered(left, right, found)].toSorted(inOrder);
}

const keyOf = (left: Group | null, right: Group | null): string => `${left?.statement.id} ${right?.statement.id}`;

interface Weighed extends Features {
  readonly pair: Pair;
  /** Probability that both speak of one matter and that each is the side's that it was put on, 0–1. */
  readonly matter: number;
  /** The same, whatever rivals there are. */
  readonly alone: number;
}

/** How sure it is that either statement is the side's that it was put on. */
const placedRight = ({ left, right }: Pair): number => left.sure * right.sure;

function weigh(pair: Pair, table: DiffTable): Weighed {
  const found = featuresOf(pair);
  const matter = probability(table.matter, found.features);
  return { pair, ...found, matter, alone: matter };
}

/** How far a rival takes away from a pair: what answers several of the other side's answers each of them less surely. */
const RIVALRY = 0.3;

/** What is likely to speak of the same matter as another statement is less likely to speak of this one's. */
function amongRivals(weighed: readonly Weighed[]): Weighed[] {
  const odds = new Map<Group, number>();
  const all = (group: Group): number => odds.get(group) ?? 0;
  const own = ({ matter }: Weighed): number => matter / (1 - matter);
  for (const one of weighed) for (const group of [one.pair.left, one.pair.right]) odds.set(group, all(group) + own(one));
  return weighed.map((one) => {
    const rivals = all(one.pair.left) + all(one.pair.right) - 2 * own(one);
    return { ...one, matter: exact((placedRight(one.pair) * own(one)) / (1 + own(one) + RIVALRY * rivals)) };
  });
}

/** Rivals added up in another order, as with the sides swapped, differ far behind this. */
const exact = (ratio: number): number => Math.round(ratio * 1e9) / 1e9;

function judge({ pair, features, verdict: signsOfVerdict, evidence, matter, alone }: Weighed, table: DiffTable): Judged {
  const signs = signsOfVerdict();
  const ruling = standsAlone(evidence, { pair, alone }) ? evidence : null;
  const rule = ruling === null ? 0 : placedRight(pair) * ruling.confidence;
  const shown = matter * probability(table.contradicts, signs) * unshown(pair, signs);
  const clash = whyBothSo(pair, signs) !== null ? 0 : Math.max(shown, rule);
  const mayAgree = rule === 0 && [pair.a, pair.b].every(asserts) && !singlesOut(pair.a, pair.b) && !singlesOut(pair.b, pair.a);
  const told = rule === 0 && saysTheSame({ pair, features, verdict: signsOfVerdict }, table) ? placedRight(pair) * TOLD : 0;
  const same = Math.max(told, mayAgree ? matter * probability(table.agrees, signs) : 0);
  const open = (told === 0 && [pair.a, pair.b].some(({ claim }) => NOT_ASSERTED.has(claim.act))) || pointsElsewhere(pair);
  const verdict = open ? 'parallel' : verdictOf({ clash, same }, table);
  const confidence = { contradicts: clash, agrees: same, parallel: matter }[verdict];
  const { left, right, a, b } = pair;
  return {
    left,
    right,
    a,
    b,
    verdict,
    confidence: round(confidence),
    matter: Math.max(matter, confidence),
    weighings: () => [
      { asked: 'matter', probability: matter, threshold: table.threshold.matter, features: counted(table.matter, features) },
      {
        asked: 'contradicts',
        probability: clash,
        threshold: table.threshold.contradicts,
        ...(ruling !== null && rule > shown ? { rule: ruling.kind } : {}),
        features: counted(table.contradicts, signs),
      },
      { asked: 'agrees', probability: same, threshold: table.threshold.agrees, features: counted(table.agrees, signs) },
    ],
    ...reasonOf(pair, { verdict, features: signs, evidence }),
  };
}

/** How far a clash is believed that nothing in the words shows, only how the two stand to each other: on held-out events this is best. */
const UNSHOWN = 0.65;

/** The same where all that shows is a negator whose clause says nothing of what the other speaks of: half of those are right. */
const LOOSE = 0.75;

/**
 * What nothing in the words shows, two wordings that have not a word in common do not contradict each other in; nor two of which one says no,
 * where either is nearer to something else.
 */
function unshown(pair: Pair, signs: readonly string[]): number {
  const { beside, a, b, rank } = pair;
  if (saysNoOnly(signs) && Math.max(rank.left, rank.right) > 1) return 0;
  if (conflictIn(signs) !== null) return isLoose(pair, signs) ? LOOSE : 1;
  return beside.ties.length === 0 || Math.min(a.own.terms.size, b.own.terms.size) < LEAST_SAID ? 0 : UNSHOWN;
}

const LEAST_SAID = 2;

/**
 * From this confidence on a rule of conflict stands, whatever the rest looks like. That a word is turned round tells little where it is not
 * clear that both speak of one matter: of such pairs one in five contradicted on held-out events.
 */
function standsAlone(evidence: Evidence | null, { pair, alone }: Pick<Weighed, 'pair' | 'alone'>): evidence is Evidence {
  if (evidence?.verdict !== 'contradicts' || evidence.confidence < TELLING) return false;
  return !UNSURE.has(evidence.kind) || alone >= ONE_MATTER || pair.beside.likeness >= ALIKE;
}

/** Of amounts, half of those that a rule alone held against each other were of two things. */
const UNSURE: ReadonlySet<Evidence['kind']> = new Set(['polarity', 'number']);

const TELLING = 0.5;
const ONE_MATTER = 0.5;
const ALIKE = 0.4;

/** A denial that only points at something means what was said just before, not what another text says. */
const pointsElsewhere = ({ a, b }: Pair): boolean => a.claim.document !== b.claim.document && (pointsBack(a) || pointsBack(b));

function verdictOf({ clash, same }: { clash: number; same: number }, { threshold }: DiffTable): 'contradicts' | 'agrees' | 'parallel' {
  if (clash >= threshold.contradicts && clash >= same) return 'contradicts';
  return same >= threshold.agrees ? 'agrees' : 'parallel';
}

/** A denial beside something that it may be the answer to, where no more is sure: disputed. */
function asDispute(one: Judged): Judged {
  const denies = one.verdict === 'parallel' && [one.a, one.b].some((read) => read !== null && isDenial(read));
  return denies ? { ...one, verdict: 'disputes', kind: 'denial' } : one;
}

/** Denials of either side that found no counterpart: shown alone, so that a dispute never looks like silence. */
function unanswered(left: readonly Group[], right: readonly Group[], found: readonly Judged[]): Judged[] {
  const told = new Set(found.flatMap((one) => [one.left, one.right]));
  const alone = (group: Group, isLeft: boolean): Judged[] => {
    const read = told.has(group) ? undefined : group.wordings.find(isDenial);
    if (read === undefined) return [];
    const why = `“${read.claim.cue?.text ?? read.own.text}” disputes something; what it answers could not be told`;
    const [own, none] = [
      { group, read },
      { group: null, read: null },
    ];
    const [x, y] = isLeft ? [own, none] : [none, own];
    const marks = { left: [], right: [] };
    return [
      {
        left: x.group,
        right: y.group,
        a: x.read,
        b: y.read,
        verdict: 'disputes',
        kind: 'denial',
        why,
        confidence: DISPUTE,
        matter: 1,
        marks,
      },
    ];
  };
  return [...left.flatMap((group) => alone(group, true)), ...right.flatMap((group) => alone(group, false))];
}

/** How sure it is that a denial without a counterpart denies something the other side said. */
const DISPUTE = 0.5;

const isDenial = (read: ReadClaim): boolean => signsOf(read).some((sign) => sign === 'denies' || sign === 'rejects');

/** The surest first, until both statements of a pair have partners enough or one has the most. */
function chosen(linked: readonly Judged[], weighed: readonly Judged[]): Judged[] {
  const partners = new Map<string, number>();
  const count = (group: Group | null): number => partners.get(group?.statement.id ?? '') ?? 0;
  const kept: Judged[] = [];
  for (const one of [...linked, ...weighed]) {
    const [x, y] = [count(one.left), count(one.right)];
    if (!linked.includes(one) && (Math.max(x, y) >= MOST_PARTNERS || Math.min(x, y) >= ENOUGH)) continue;
    for (const group of [one.left, one.right]) if (group !== null) partners.set(group.statement.id, count(group) + 1);
    kept.push(one);
  }
  return kept;
}

const round = (ratio: number): number => Math.round(ratio * 100) / 100;

const ORDER: readonly Verdict[] = ['contradicts', 'disputes', 'agrees', 'parallel'];

const inOrder = (x: Judged, y: Judged): number =>
  ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict) || y.confidence - x.confidence || compare(orderKey(x), orderKey(y));
