import type { Range, Resolved } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { Act } from '../../model.js';
import { isWithin } from '../../range.js';
import { tokensIn } from '../read/tokens.js';
import type { Scene } from '../who/scene.js';
import { namesOfOne, speaksOf } from './about.js';
import { answeredCharge, chargeAmong, chargeOn, isCharge, saidWrong } from './charges.js';
import { isApart, isBefore, isOthers, isOutermost, type Known, mayBeDenied, NEAR, PUT_FORWARD, REACH, sideOf, startOf } from './claims.js';
import { gainsaid } from './gainsaid.js';
import { isOf, isOwned, meantBy } from './nouns.js';
import {
  deniesOutright,
  deniesTheLike,
  foretells,
  isBareAnswer,
  isCalledSo,
  isNegative,
  isWithheld,
  meansTheLike,
  pointsBack,
  weighty,
} from './words.js';

/** What goes on denying does not ask, promise or warn. */
const ASSERTING: ReadonlySet<Act> = new Set<Act>(['state', 'deny', 'condemn', 'accuse', 'believe']);

/** For each claim, the index of the claim it denies: the one that "this" or "the claim" points at, or one of another side that says the same. */
export function deniedBy(claims: readonly Resolved[], scene: Scene): (number | null)[] {
  const known = claims.map((claim, index) => ({
    claim,
    index,
    speaker: claim.speaker === null ? null : (scene.registry.entities[claim.speaker] ?? null),
    words: claim.content.flatMap((range) => tokensIn(scene.tagged.tokens, range)),
    source: claim.source ? tokensIn(scene.tagged.tokens, claim.source) : [],
  }));
  const out: (number | null)[] = claims.map(() => null);
  for (const denial of known) out[denial.index] = targetIn(known, { denial, out, scene });
  return goneOnWith(known, asLater(known, out));
}

interface Asked {
  readonly denial: Known;
  readonly out: readonly (number | null)[];
  readonly scene: Scene;
}

function targetIn(known: readonly Known[], { denial, out, scene }: Asked): number | null {
  const { claim, words } = denial;
  if ((claim.negated && claim.act !== 'deny' && !disbelieves(denial)) || isWithheld(words)) return null;
  const called = answeredBack(denial, known) ?? (isCalledWrong(denial) ? calledWrong(denial, known) : null);
  if (called !== null) return called;
  if (disbelieves(denial)) return doubted(denial, known);
  if (!isDenial(denial)) return answeredCharge(denial, known) ?? saidWrong(denial, known) ?? gainsaid(denial, known);
  return inQuestion(denial, known, scene) ?? inItself(denial, known) ?? denied(denial, known, out) ?? near(denial, known);
}

/** By its verb, by what it says, or because it takes issue with that account. */
const isDenial = ({ claim, words }: Known): boolean =>
  claim.act === 'deny' || deniesTheLike(words) || deniesOutright(words) || (NAMING.objecting.has(claim.lemma) && pointsBack(words));

/** "Does not believe it", "does not share that view". */
const disbelieves = ({ claim, words }: Pick<Known, 'claim' | 'words'>): boolean =>
  claim.negated && NAMING.disbelieving.has(claim.lemma) && pointsBack(words);

/** What was said or believed last, be it in another's words: "traders fear that P, said Ana Lind. She does not share that view." */
const doubted = (denial: Known, known: readonly Known[]): number | null =>
  known
    .slice(Math.max(0, denial.index - NEAR), denial.index)
    .findLast((other) => isOthers(other, denial) && isBefore(other, denial, REACH_OF_CALLS) && HELD.has(other.claim.act))?.index ?? null;

/** What somebody may hold to be so. */
const HELD: ReadonlySet<Act> = new Set<Act>([...PUT_FORWARD, 'believe', 'warn']);

/** "They did", "it does not": few words that turn round what somebody else said right before. */
function answeredBack(answer: Known, known: readonly Known[]): number | null {
  if (answer.claim.act !== 'state' || answer.speaker === null || !isBareAnswer(answer.words)) return null;
  const last = known
    .slice(Math.max(0, answer.index - NEAR), answer.index)
    .findLast((other) => (other.claim.act === 'deny' ? isApart(other, answer) : isOthers(other, answer)) && isBefore(other, answer, 1));
  const said = last && (PUT_FORWARD.has(last.claim.act) || last.claim.act === 'deny');
  return said && isNegative(last.words) !== isNegative(answer.words) ? last.index : null;
}

/** "Called that an excuse", "terming it a slur": no verb of denying, but whoever calls somebody's words so denies them. */
const isCalledWrong = ({ claim, words }: Known): boolean =>
  (claim.act === 'condemn' || (claim.act === 'deny' && NAMING.demonstratives.has(words[0]?.lower ?? ''))) &&
  NAMING.callsSo.has(claim.lemma) &&
  isCalledSo(words);

/** What whoever spoke right before put forward last. */
function calledWrong(denial: Known, known: readonly Known[]): number | null {
  const before = known
    .slice(Math.max(0, denial.index - NEAR), denial.index)
    .filter(
      (other) => mayBeDenied(other, denial) && isOutermost(other) && other.speaker !== null && isBefore(other, denial, REACH_OF_CALLS),
    );
  const last = before.at(-1);
  return before.findLast(({ claim, speaker }) => speaker === last?.speaker && PUT_FORWARD.has(claim.act))?.index ?? null;
}

/** In sentences. */
const REACH_OF_CALLS = 2;

/** "Rejected suggestions that P": the claim that the denial itself brings in, by a noun in front of it. */
function inItself({ index, claim, words }: Known, known: readonly Known[]): number | null {
  const around = known.slice(Math.max(0, index - NEAR), index + NEAR);
  if (!words.slice(0, 4).some(({ lower }) => NAMING.claimNouns.has(lower))) return talkedOf(index, around);
  const inner = around.filter((other) => other.index !== index && claim.content.some((range) => isInside(other.claim.cue, range)));
  return inner.find(({ claim: other }) => NAMING.claimNouns.has(other.lemma) || other.source === null)?.index ?? null;
}

/** "The site was shut. Claims that it was open are untrue": nobody's claim, further on in what is said. */
const talkedOf = (index: number, around: readonly Known[]): number | null =>
  around.find(({ claim }) => claim.within === index && claim.source === null && NAMING.claimNouns.has(claim.lemma))?.index ?? null;

const isInside = (cue: Range | null, range: Range): boolean => cue !== null && isWithin(cue, range);

/** What repeats nothing denies what its owner said ("the chamber's figures"), or else what somebody else said right before. */
function near(denial: Known, known: readonly Known[]): number | null {
  if (denial.claim.act !== 'deny' || denial.claim.within !== null) return null;
  const before = known
    .slice(Math.max(0, denial.index - NEAR), denial.index)
    .filter((other) => mayBeDenied(other, denial) && isOutermost(other) && other.speaker !== null && startOf(other) < startOf(denial));
  const owner = before.findLast((other) => isOwned(denial, other));
  if (owner) return owner.index;
  const within = before.filter(({ claim }) => claim.sentence >= denial.claim.sentence - REACH);
  const about =
    within.findLast((other) => isAbout(denial, other)) ??
    within.findLast((other) => isCharge(other) && isOf(denial, other)) ??
    chargeOn(denial, known);
  if (about) return about.index;
  const last = before.at(-1);
  const charge = within.findLast(
    (other) => isCharge(other) && other.speaker === last?.speaker && other.claim.sentence >= denial.claim.sentence - 2,
  );
  if (charge) return charge.index;
  return last && last.claim.sentence >= denial.claim.sentence - 1 && (NAMING.countering.has(denial.claim.lemma) || isCharge(last))
    ? last.index
    : null;
}

/** "Her method", or a word of weight that both have. */
function isAbout(denial: Known, other: Known): boolean {
  const said = weighty(other.words);
  return (denial.words[0]?.pos === 'possessive' && denial.words.length <= 4) || [...weighty(denial.words)].some((word) => said.has(word));
}

/** What a denial has been found to deny. */
function targetOf({ index }: Known, known: readonly Known[], denied: readonly (number | null)[]): Known | undefined {
  const target = denied[index] ?? null;
  return target === null ? undefined : known[target];
}

/** In a headline, a denial is of what the same side is told to deny below. */
function asLater(known: readonly Known[], denied: readonly (number | null)[]): (number | null)[] {
  const told = new Map<string, number>();
  const out = [...denied];
  for (const denial of [...known].reverse()) {
    const target = targetOf(denial, known, denied);
    const side = sideOf(denial);
    if (!target || side === null || denial.claim.act !== 'deny' || target.claim.within === denial.index) continue;
    if (target.index < denial.index) told.set(side, target.index);
    else out[denial.index] = told.get(side) ?? target.index;
  }
  return out;
}

/** “Nobody was paid,” behind a denial by the same speaker: the next thing that is said in marks still is about what was denied. */
function goneOnWith(known: readonly Known[], denied: readonly (number | null)[]): (number | null)[] {
  const out = [...denied];
  for (const { claim, index, speaker, words } of known) {
    const last = known[index - 1];
    const before = out[index - 1] ?? null;
    if (out[index] !== null || before === null || !last || !speaker || last.speaker !== speaker) continue;
    if (
      !ASSERTING.has(claim.act) ||
      claim.kind === 'indirect' ||
      claim.within !== null ||
      claim.sentence > last.claim.sentence + 1 ||
      last.claim.act !== 'deny' ||
      (claim.act !== 'deny' && !isNegative(words))
    )
      continue;
    out[index] = before;
  }
  return out;
}

/** "He never said it": an answer denies what the question before it reports of somebody else. */
function inQuestion({ claim, index, speaker }: Known, known: readonly Known[], { tagged }: Scene): number | null {
  const turns = claim.cue === null ? (tagged.frame?.turns ?? []) : [];
  const at = turns.findIndex(({ asks, first, last }) => !asks && claim.sentence >= first && claim.sentence < last);
  const question = turns[at - 1];
  if (!question?.asks) return null;
  const reported = known
    .slice(Math.max(0, index - NEAR), index)
    .findLast(
      (other) =>
        isOutermost(other) && other.claim.sentence >= question.first && other.claim.sentence < question.last && other.speaker !== speaker,
    );
  return reported?.index ?? null;
}

function denied(denial: Known, known: readonly Known[], out: readonly (number | null)[]): number | null {
  const near = known.slice(Math.max(0, denial.index - NEAR), denial.index + NEAR);
  const around = near.filter((other) => mayBeDenied(other, denial));
  const same = mostAlike(denial, around);
  if (!pointsBack(denial.words) && !deniesOutright(denial.words)) return same;
  const before = around.filter((other) => isBefore(other, denial, REACH));
  const repeated = sameDenial(denial, known, out);
  const rival = isJustCharged(denial, before) ? null : formerRival(denial, known, out);
  const ofRival = rival && before.findLast((other) => isOutermost(other) && sideOf(other) === sideOf(rival));
  if (!repeated && rival && !ofRival && meansTheLike(denial.words)) return rival.index;
  return (
    repeated ??
    ofRival?.index ??
    meantBy(denial, near)?.index ??
    likeliest(denial, before)?.index ??
    before.at(-1)?.index ??
    same ??
    near.findLast((other) => isBefore(other, denial, 0) && isOutermost(other) && isOthers(other, denial) && other.speaker !== null)
      ?.index ??
    announced(denial, around) ??
    // Sides are told wrongly at times, and in one house people contradict each other.
    near.findLast((other) => isBefore(other, denial, REACH) && isOutermost(other) && isOthers(other, denial))?.index ??
    null
  );
}

/** "The cooks allege that their pay was cut. Brennar called the suit baseless": a charge of somebody's, right before. */
function isJustCharged(denial: Known, before: readonly Known[]): boolean {
  const last = before.at(-1);
  return last !== undefined && isCharge(last) && last.claim.sentence === denial.claim.sentence - 1;
}

/**
 * "This", of a body's report in the sentence before; else, of what was said last in one go, what names the one who denies, or what is
 * reported in a news writer's words. Words in marks behind it tell how it was put.
 */
function likeliest(denial: Known, before: readonly Known[]): Known | undefined {
  const all = before.filter((other) => isOutermost(other) && other.speaker !== null);
  const owned = withoutForetold(all, denial);
  const last = owned.at(-1);
  const others = owned.findLastIndex(({ speaker }) => speaker !== last?.speaker);
  const run = owned.slice(others + 1);
  if (last && denial.words.length === 1 && isReportBefore(last, denial)) return last;
  return (
    owned.findLast((other) => isOf(denial, other)) ??
    chargeAmong(
      before.filter((other) => owned.includes(other) || isTalk(other)),
      denial,
    ) ??
    run.findLast(({ claim }) => claim.kind !== 'direct' && PUT_FORWARD.has(claim.act)) ??
    last
  );
}

/** What is to come is untrue less often than what has been: where something else was said, only what tells of the one who denies is kept. */
function withoutForetold(claims: readonly Known[], denial: Known): readonly Known[] {
  const names = namesOfOne(denial);
  const kept = claims.filter((other) => !foretells(other.words) || speaksOf(other, names));
  return kept.length > 0 ? kept : claims;
}

/** "There are rumours that P": nobody's. */
const isTalk = ({ claim, speaker }: Known): boolean => speaker === null && (claim.act === 'accuse' || NAMING.claimNouns.has(claim.lemma));

/** "It was said from Oslo that P. Lima denied this." */
const isReportBefore = ({ claim, speaker }: Known, denial: Known): boolean =>
  claim.sentence === denial.claim.sentence - 1 && claim.kind !== 'direct' && PUT_FORWARD.has(claim.act) && speaker?.type !== 'person';

/** "Anything of the sort", said by one who has just denied something: the same thing again. */
function sameDenial(denial: Known, known: readonly Known[], out: readonly (number | null)[]): number | null {
  const last = known[denial.index - 1];
  const near = last && last.claim.act === 'deny' && last.claim.sentence >= denial.claim.sentence - 1;
  return near && sideOf(last) !== null && sideOf(last) === sideOf(denial) ? (out[last.index] ?? null) : null;
}

/** What this side has denied before: its quarrel is with whoever claimed that, not with a third party who speaks in between. */
function formerRival(denial: Known, known: readonly Known[], out: readonly (number | null)[]): Known | null {
  const side = sideOf(denial);
  if (side === null) return null;
  const former = known
    .slice(Math.max(0, denial.index - NEAR), denial.index)
    .findLast((other) => sideOf(other) === side && out[other.index] !== null);
  const target = former && targetOf(former, known, out);
  return target && sideOf(target) !== null ? target : null;
}

/** In a headline or a lead the denial comes before what it denies. */
function announced(denial: Known, around: readonly Known[]): number | null {
  if (around.some((other) => other.index < denial.index)) return null;
  return around.find(isOutermost)?.index ?? null;
}

/** Of claims that share at least two words of weight and half of the shorter one's, the one that shares most. */
function mostAlike(denial: Known, around: readonly Known[]): number | null {
  const own = weighty(denial.words);
  let best: number | null = null;
  let most = 0;
  for (const other of around) {
    const words = weighty(other.words);
    const shared = [...words].filter((word) => own.has(word)).length;
    const score = shared / Math.min(own.size, words.size);
    if (shared < 2 || score < 0.5 || score <= most) continue;
    best = other.index;
    most = score;
  }
  return best;
}
