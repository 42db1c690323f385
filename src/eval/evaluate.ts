/** `claims eval` on brat gold: everything that is printed, from documents that were read and extracted. */

import { lineFinder } from '../corpus/lines.js';
import { type Agreement, agreement } from './agreement.js';
import { tokenise } from './match.js';
import { type Case, type Mistake, mistakesOf } from './mistakes.js';
import { addScores, compareTokens, scoreOf } from './score.js';
import { type SweepPoint, sweep } from './sweep.js';
import type { Annotation, Attribution, Found, Score } from './types.js';
import { byRule, type CalibrationBin, calibration, type RuleFigures, type Verdict } from './verdicts.js';

/** One text, what people marked in it and what was found in it. */
export interface EvalDocument {
  readonly path: string;
  readonly text: string;
  /** Everybody's. */
  readonly annotations: readonly Annotation[];
  /** The annotation to score against. */
  readonly gold: readonly Attribution[];
  /** Every candidate, those below the threshold included, in text order. */
  readonly candidates: readonly Found[];
  /** Ids of the candidates that are printed as claims. */
  readonly kept: ReadonlySet<string>;
}

export interface Located extends Mistake {
  readonly path: string;
  readonly line: number;
  readonly column: number;
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
  const cases = documents.map(caseOf);
  const verdicts = cases.flatMap(verdictsOf);
  return {
    score: addScores(cases.map(({ comparison }) => scoreOf(comparison))),
    rules: byRule(verdicts),
    calibration: calibration(verdicts),
    sweep: sweep(cases.map(({ comparison, candidates }) => ({ gold: comparison.gold, candidates }))),
    agreement: agreement(documents),
    mistakes: documents.flatMap((document, index) => located(document, cases[index])),
  };
}

type Tokens = { readonly claim: Found; readonly tokens: ReturnType<typeof tokenise> };

function caseOf({
  text,
  gold,
  candidates,
  kept,
}: EvalDocument): Case & { readonly candidates: readonly (Tokens['tokens'] & { confidence: number })[] } {
  const all = candidates.map((claim) => ({ claim, tokens: tokenise(text, attributionOf(claim)) }));
  const shown = all.filter(({ claim }) => kept.has(claim.id));
  const wanted = gold.map((item) => tokenise(text, item));
  return {
    text,
    gold,
    claims: shown.map(({ claim }) => claim),
    dropped: all.filter(({ claim }) => !kept.has(claim.id)),
    comparison: compareTokens(
      text,
      wanted,
      shown.map(({ tokens }) => tokens),
    ),
    candidates: all.map(({ claim, tokens }) => ({ ...tokens, confidence: claim.confidence })),
  };
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
