/** Why a claim was found in a sentence, or none: every candidate with what it was weighed by and what became of it. */

import type { Range, Tagged } from '../document.js';
import { spanOf } from '../token.js';
import { weigh } from './attribute.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { barFor, choose, type Weighed, whyNot } from './choose.js';
import { buildClause, type Words } from './clause/clause.js';
import { isLoose, withLoose } from './loose.js';
import { namesOf } from './told.js';
import { shownConfidence } from './weigh.js';
import { weightOf } from './weight-tree.js';

export interface ExplainedCandidate {
  readonly rule: string;
  readonly says: string;
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** 0–1. */
  readonly confidence: number;
  /** True if marked news has too few cases of the rule: its confidence is the rule's own and no feature moves it. */
  readonly prior: boolean;
  /** Weights in hundredths of a logit, the weightiest first; those that count nothing are left out. */
  readonly features: readonly { readonly name: string; readonly weight: number }[];
  /** Chosen or, in words, why not. */
  readonly outcome: string;
}

/** @returns what the rules propose in the sentence at `index`, the likeliest first; empty if nothing was proposed */
export function explainSentence(tagged: Tagged, index: number, minConfidence?: number): ExplainedCandidate[] {
  const { constructions, weights } = tagged.language;
  const bar = barFor(weights.threshold, minConfidence);
  const near = [index - 1, index, index + 1].filter((at) => at >= 0 && at < tagged.sentences.length);
  const weighed = near.flatMap((at) =>
    candidatesIn(buildClause(tagged, at), constructions).flatMap((candidate) => weigh(candidate, weights) ?? []),
  );
  const chosen = withLoose(
    tagged,
    choose(weighed, bar),
    weighed.filter((one) => isLoose(one) && one.confidence >= bar.claim),
  );
  return weighed
    .filter(({ candidate }) => candidate.clause.index === index)
    .sort((a, b) => b.confidence - a.confidence)
    .map((one) => explained(one, tagged, whyNot(one, chosen, bar)));
}

function explained({ candidate, words, confidence }: Weighed, tagged: Tagged, outcome: string): ExplainedCandidate {
  const { rule, cue, source } = candidate;
  const range = ({ from, end }: Words): Range => spanOf(tagged.tokens, from, end);
  return {
    rule: rule.id,
    says: rule.says,
    cue: range(cue),
    source: source && range(source),
    content: words.map(range),
    confidence: shownConfidence(confidence),
    prior: rule.prior !== undefined,
    features: rule.prior === undefined ? weighty(candidate, tagged) : [],
    outcome,
  };
}

function weighty({ features }: Candidate, { language: { weights } }: Tagged): ExplainedCandidate['features'] {
  const known = ['bias', ...namesOf(features)].map((name) => ({ name, weight: weightOf(weights.claim, name) }));
  return known.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
