/** Stage: who claims what. Proposes by rule, weighs by the table, settles overlaps, lets quotations run on. */

import type { Draft, Range, Tagged } from '../document.js';
import type { WeightTable } from '../languages/weights.js';
import type { Act } from '../model.js';
import { spanOf } from '../token.js';
import { refineAct } from './acts.js';
import { cut } from './boundaries/ends.js';
import { cutStart } from './boundaries/starts.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { barFor, choose, standsIn, type Weighed } from './choose.js';
import { buildClause, type Clause, type Words } from './clause/clause.js';
import { quotationEndingAt } from './clause/quotations.js';
import { isLoose, withLoose } from './loose.js';
import { withClauses } from './no-clause.js';
import { type Relayed, relay } from './relay.js';
import { clipToOuter, cutRows, cutSiblings } from './rows.js';
import { adoptQuotations, carriedOn } from './run-on.js';
import { withRestBehindStop } from './run-over.js';
import { withoutStray } from './stray.js';
import { probabilityOf, shownConfidence } from './weigh.js';

/**
 * @param minConfidence what every claim needs, 0–1; without it the table's thresholds hold
 * @returns drafts in text order of their cues
 */
export function attribute(tagged: Tagged, minConfidence?: number, weights: WeightTable = tagged.language.weights): Draft[] {
  const bar = barFor(weights.threshold, minConfidence);
  // What has less reaches no bar.
  const weighed = withClauses(weighedIn(tagged, weights, Math.min(bar.claim, bar.reported)));
  const cued = adoptQuotations(tagged, withRestBehindStop(clipToOuter(cutSiblings(cutRows(choose(weighed, bar))))));
  const loose = weighed.filter((one) => isLoose(one) && one.confidence >= bar.reported).map((one) => ({ ...one, words: one.words }));
  const claims = relay(tagged, withoutStray(tagged, withLoose(tagged, cued, loose)));
  return claims.map((claim, at) =>
    draft(tagged, claim, actOf(tagged, claim, claims.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1))),
  );
}

/** Nearly all of the work, by itself: in one function with what is done once a text, the engine compiles it anew with every change of that. */
function weighedIn(tagged: Tagged, weights: WeightTable, least: number): Weighed[] {
  const out: Weighed[] = [];
  for (const { index } of tagged.sentences)
    for (const candidate of candidatesIn(buildClause(tagged, index), tagged.language.constructions)) {
      const one = weigh(candidate, weights, least);
      if (one) out.push(one);
    }
  return out;
}

/** @param least confidence that it must have, 0–1: null where it has less */
export function weigh(candidate: Candidate, weights: WeightTable, least = 0): Weighed | null {
  const confidence = candidate.rule.prior ?? probabilityOf(weights.claim, candidate.features);
  return confidence < least ? null : new Reading(candidate, weights, confidence);
}

/** How exact it is and what its words are is found out when it is asked for: of most readings neither is. */
class Reading implements Weighed {
  private found: readonly Words[] | null = null;
  readonly exactness: () => number;

  constructor(
    readonly candidate: Candidate,
    private readonly weights: WeightTable,
    readonly confidence: number,
  ) {
    // What has too few cases to mine a confidence from has too few to tell how exact it is.
    this.exactness = () => (candidate.rule.prior === undefined ? probabilityOf(weights.exact, candidate.features) : 1);
  }

  get words(): readonly Words[] {
    this.found ??= bounded(this.candidate, this.weights);
    return this.found;
  }
}

/** How many claims before and after one are looked at for one that stands in it. */
const NEIGHBOURS = 12;

/** What a claim reports keeps its own act: of the content only what no other claim says is looked into. */
function actOf(tagged: Tagged, claim: Relayed, near: readonly Relayed[]): Act {
  const inner = near.filter((other) => other !== claim && standsIn(other, claim)).flatMap(wordsOf);
  return refineAct(tagged, claim.candidate, { spans: claim.words, inner });
}

/** A noun that stands for a claim belongs to what is said of the claim ("the rumours that … are false"). */
const wordsOf = ({ candidate: { rule, cue }, words }: Relayed): readonly Words[] => (rule.cue === 'noun' ? words : [cue, ...words]);

/** The content as it will stand: an open end cut, quotations that run on taken along. */
export function bounded(
  { clause, content, cue, label, rule }: Candidate,
  weights: WeightTable = clause.tagged.language.weights,
): readonly Words[] {
  const last = content.words.at(-1);
  const ended = content.open && last ? [...content.words.slice(0, -1), cut(clause, last, { label, weights })] : content.words;
  const [first, ...rest] = ended;
  const started = content.openStart && first ? [cutStart(clause, first, { label, weights }), ...rest] : ended;
  const words = started.map((span) => trimmed(clause, withoutClosing(clause, span, cue)));
  // A signature closes its quotation: what follows is another's.
  return rule.cue === 'dash' ? words : carriedOn(clause, words, cue);
}

/** What is said inside a quotation ends before the mark, and the stop, that close the quotation around it. */
function withoutClosing(clause: Clause, { from, end }: Words, cue: Words): Words {
  const opened = quotationEndingAt(clause, end - 1)?.start;
  if (opened === undefined || opened >= (clause.tagged.tokens[Math.min(from, cue.from)]?.start ?? 0)) return { from, end };
  let last = end - 1;
  while (last > from + 1 && /^[.!?…,;]$/.test(clause.tagged.tokens[last - 1]?.text ?? '')) last--;
  return last > from ? { from, end: last } : { from, end };
}

function trimmed(clause: Clause, words: Words): Words {
  const isPause = (i: number): boolean => /^[,;:—–-]$/.test(clause.tagged.tokens[i]?.text ?? '');
  let { from, end } = words;
  // "the vase was lost, while": what it brings in is another claim.
  const isLink = (i: number): boolean => clause.tagged.tokens[i]?.pos === 'subordinator' && isPause(i - 1);
  while (end > from + 1 && (isPause(end - 1) || isLink(end - 1))) end--;
  while (from < end - 1 && isPause(from)) from++;
  return { from, end };
}

function draft(tagged: Tagged, { candidate, words, confidence, via }: Relayed, act: Act): Draft {
  const range = (span: Words): Range => spanOf(tagged.tokens, span.from, span.end);
  return {
    rule: candidate.rule.id,
    source: candidate.source && range(candidate.source),
    cue: candidate.rule.cue === 'quotation' ? null : range(candidate.cue),
    content: words.map(range),
    addressee: candidate.content.addressee && range(candidate.content.addressee),
    via: via && range(via),
    lemma: candidate.rule.cue === 'quotation' ? '' : candidate.key,
    act,
    negated: candidate.negated,
    hedged: candidate.rule.hedged ?? false,
    confidence: shownConfidence(confidence),
    sentence: candidate.clause.index,
  };
}
