/** `claims eval` on brat gold: everything that is printed, from documents that were read and extracted. */

import { lineFinder } from '../corpus/lines.js';
import { type Agreement, agreement } from './agreement.js';
import type { Located } from './causes.js';
import { type Tokenised, tokenise } from './match.js';
import { type Candidate, type Case, mistakesOf } from './mistakes.js';
import { addScores, addTallies, compareTokens, relationTally, scoreOf } from './score.js';
import { type SweepPoint, sweep } from './sweep.js';
import type { Annotation, Attribution, Extracted, Found, Score, Tally } from './types.js';
import { byRule, type CalibrationBin, calibration, type RuleFigures, type Verdict } from './verdicts.js';

export interface EvalDocument extends Extracted {
  /** Everybody's. */
  readonly annotations: readonly Annotation[];
  /** The annotation to score against. */
  readonly gold: readonly Attribution[];
}

export interface Evaluation {
  readonly score: Score;
  readonly rules: readonly RuleFigures[];
  readonly calibration: readonly CalibrationBin[];
  readonly sweep: readonly SweepPoint[];
  /** Null unless a text was marked by several people. */
  readonly agreement: Agreement | null;
  /** In order of documents and text. */
  readonly mistakes: readonly Located[];
}

/** Scores the documents against their gold. */
export function evaluate(documents: readonly EvalDocument[]): Evaluation {
  const scenes = documents.map(sceneOf);
  const verdicts = scenes.flatMap(verdictsOf);
  return {
    score: addScores(scenes.map(({ comparison }) => scoreOf(comparison))),
    rules: byRule(verdicts),
    calibration: calibration(verdicts),
    sweep: sweep(documents, (threshold) => addTallies(scenes.map((scene) => relationsAbove(threshold, scene)))),
    agreement: agreement(documents),
    mistakes: documents.flatMap((document, index) => located(document, scenes[index])),
  };
}

interface Scene extends Case {
  readonly candidates: readonly Candidate[];
}

function sceneOf({ text, gold, claims, candidates }: EvalDocument): Scene {
  const tokens = (item: Attribution): Tokenised => tokenise(text, item);
  const all = candidates.map((claim) => ({ claim, tokens: tokens(attributionOf(claim)) }));
  const found = claims.map((claim) => tokens(attributionOf(claim)));
  return {
    text,
    gold,
    claims,
    dropped: all.filter((candidate) => !found.some((item) => item.cue.exact === candidate.tokens.cue.exact)),
    comparison: compareTokens(text, gold.map(tokens), found),
    candidates: all,
  };
}

function relationsAbove(threshold: number, { comparison, candidates }: Scene): Tally {
  const kept = candidates.filter(({ claim }) => claim.confidence >= threshold);
  return relationTally(
    comparison.gold,
    kept.map(({ tokens }) => tokens),
  );
}

function attributionOf({ id, within, cue, source, content }: Found): Attribution {
  return { id, within, cue: cue === null ? [] : [cue], source: source === null ? [] : [source], content: content.spans };
}

/** Claims that nesting excuses are neither right nor wrong, and are left out. */
function verdictsOf({ claims, comparison }: Case): Verdict[] {
  const right = new Set(comparison.relations.values());
  const cueRight = new Set(comparison.cues.values());
  return claims.flatMap(({ rule, confidence }, index) =>
    comparison.excusedRelations.has(index) ? [] : [{ rule, confidence, right: right.has(index), cueRight: cueRight.has(index) }],
  );
}

function located({ path, text }: EvalDocument, item: Case | undefined): Located[] {
  const lineOf = lineFinder(text);
  return item ? mistakesOf(item).map((mistake) => ({ path, ...lineOf(mistake.start), ...mistake })) : [];
}
