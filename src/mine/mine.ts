/** Mines the table of weights from texts that people marked: ends first, then starts, then claims with their contents cut by both. */

import { bounded } from '../attribution/attribute.js';
import type { Candidate } from '../attribution/candidates.js';
import { namesOf } from '../attribution/told.js';
import type { Tagged } from '../document.js';
import { ENGLISH } from '../languages/en/index.js';
import type { WeightTable } from '../languages/weights.js';
import { prepare } from '../text/prepare.js';
import { allCandidates, endExamples, isExact, judge, startExamples } from './examples.js';
import type { GoldText } from './gold.js';
import { CLAIMS, ENDS, EXACT, type Example, STARTS, train } from './train.js';

/**
 * Less likely claims are not printed unless the user asks. Where precision and recall of whole relations balance on held-back news;
 * reported speech needs less, because who said what is what the tool is for and verbs of reporting are seldom anything else; a verb that
 * no list knows needs more, which costs nothing there.
 */
const THRESHOLD = { claim: 0.56, reported: 0.495, unlisted: 0.63, nested: 0.56, inner: 0.61 };

/**
 * Weights of claims are stretched by the first and their bias raised by the second, in hundredths. Candidates are judged one by one, but
 * only the best reading of a cue stands, which is right more often, and the penalty keeps weights small, so that the table alone is too sure
 * where it doubts and doubts where it is sure. Fitted to texts of our own held out (--folds), by the two numbers of a logistic regression of
 * what was right on what the table said (Platt, Probabilistic outputs for support vector machines, 1999).
 */
const STRETCH = 1.725;
const LIFT = 40;

/** A text of our own counts as often: there are few of them, and they are what the extractor is held to. */
const OWN_WEIGHT = 3;

/** A marked text with all that the rules propose in it. */
export interface Proposed extends GoldText {
  readonly tagged: Tagged;
  readonly candidates: readonly Candidate[];
}

export function propose(marked: GoldText): Proposed {
  const tagged = prepare(marked.text, ENGLISH);
  return { ...marked, tagged, candidates: allCandidates(tagged) };
}

/** @returns the table; the same for the same texts in the same order */
export function mine(all: readonly Proposed[]): WeightTable {
  const halves = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)] as const;
  const judged = [...judgedBy(halves[0], boundariesOf(halves[1])), ...judgedBy(halves[1], boundariesOf(halves[0]))];
  const claim = train(judged, CLAIMS);
  const exact = train(
    judged.filter(({ label }) => label === 1).map((example) => ({ ...example, label: example.exact })),
    EXACT,
  );
  return { threshold: THRESHOLD, claim: calibrated(withoutCorpus(claim)), exact: withoutCorpus(exact), ...boundariesOf(all) };
}

type Boundaries = Pick<WeightTable, 'end' | 'start'>;

function boundariesOf(all: readonly Proposed[]): Boundaries {
  const end = train(
    all.flatMap((text) => weighted(text, endExamples(text.tagged, text.candidates, text.gold))),
    ENDS,
  );
  const start = train(
    all.flatMap((text) => weighted(text, startExamples(text.tagged, text.candidates, text.gold))),
    STARTS,
  );
  return { end, start };
}

const weighted = ({ own }: Proposed, examples: readonly Example[]): Example[] =>
  examples.map((example) => ({ ...example, weight: own ? OWN_WEIGHT : 1 }));

interface Judged extends Example {
  /** Whether the content is the gold's to the word. */
  readonly exact: 0 | 1;
}

/** Candidates with their contents cut by boundaries mined from other texts: as new texts will have it. */
function judgedBy(texts: readonly Proposed[], boundaries: Boundaries): Judged[] {
  const weights = { threshold: THRESHOLD, claim: {}, exact: {}, ...boundaries };
  return texts.flatMap((text) =>
    text.candidates.flatMap((candidate) => {
      const as = { candidate, words: bounded(candidate, weights) };
      const label = judge(text.tagged, as, { gold: text.gold, nested: text.own });
      if (label === null) return [];
      const exact: 0 | 1 = label === 1 && isExact(text.tagged, as, text.gold) ? 1 : 0;
      return [
        { features: [...namesOf(candidate.features), ...corpusOf(text, candidate)], label, exact, weight: text.own ? OWN_WEIGHT : 1 },
      ];
    }),
  );
}

const CORPUS = 'corpus ';

/**
 * What only another corpus marks, or leaves unmarked, is learned as that corpus's habit and not kept: at run time the guidelines' own notion
 * holds.
 */
const corpusOf = ({ own }: GoldText, { rule }: Candidate): string[] => (own ? [] : [CORPUS, `${CORPUS}${rule.id}`]);

const withoutCorpus = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).filter(([feature]) => !feature.startsWith(CORPUS)));

const calibrated = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights).map(([feature, weight]) => [feature, Math.round(STRETCH * weight) + (feature === 'bias' ? LIFT : 0)]),
  );

/** The table as a file: one weight a line, so that a new mining can be read as a diff. */
export const tableText = (table: WeightTable): string => `${JSON.stringify(table, null, 1)}\n`;
