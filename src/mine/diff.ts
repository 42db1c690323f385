/** Mines the table that weighs pairs of statements, from marked events; folds by event tell what to expect of the next one. */

import { statementsOf } from '../diff/index.js';
import { featuresOf } from '../diff/match/features.js';
import { type Pair, pairsOf } from '../diff/match/pairs.js';
import { sameFeatures } from '../diff/match/same-features.js';
import { utterancePairs } from '../diff/same.js';
import type { Group, Statements } from '../diff/statements.js';
import { claimsOfPair, type MarkedPair } from '../eval/event-gold.js';
import type { DiffTable } from '../languages/weights.js';
import type { MarkedEvent } from './events.js';
import type { PairExample } from './pairs.js';
import { type Example, type Training, train } from './train.js';

export type Label = 'contradicts' | 'agrees' | 'parallel' | null;

export interface DiffExample {
  readonly features: readonly string[];
  /** What tells the verdict. */
  readonly verdict: readonly string[];
  /** What the mark says of the pair; null if it is not marked. */
  readonly label: Label;
  /** Whether it teaches: of the many ways to say a marked pair only the nearest few do. */
  readonly teaches: boolean;
  /** Index of the marked pair in its event, -1 if none. */
  readonly mark: number;
  readonly pair: Pair;
}

export interface EventExamples {
  readonly name: string;
  /** How many marked pairs the event has. */
  readonly marked: number;
  readonly examples: readonly DiffExample[];
  /** Pairs of statements in different documents: whether they are one utterance. */
  readonly same: readonly Example[];
}

/** All pairs of an event with their features and labels. */
export function examplesOf(event: MarkedEvent): EventExamples {
  const statements = statementsOf(event.extraction, event.sides, { texts: event.texts });
  const { left, right } = statements;
  const marks = marksOf(event);
  const taught = new Map<number, number>();
  const byLikeness = pairsOf(left, right).toSorted((x, y) => y.beside.likeness - x.beside.likeness);
  const examples = byLikeness.map((pair) => {
    const mark = marks.findIndex((one) => holds(pair.left, one.a) && holds(pair.right, one.b));
    const found = marks[mark] ?? marks.find((one) => holds(pair.left, one.b) && holds(pair.right, one.a));
    const at = found === undefined ? -1 : marks.indexOf(found);
    const before = taught.get(at) ?? 0;
    taught.set(at, before + 1);
    const { features, verdict } = featuresOf(pair);
    return { features, verdict: verdict(), label: found?.label ?? null, teaches: at < 0 || before < TAUGHT, mark: at, pair };
  });
  return { name: event.name, marked: marks.length, examples, same: sameExamples(event, statements) };
}

/** How many wordings of one marked pair teach. */
const TAUGHT = 3;

/** Statements in different documents that a mark says to be one utterance, against all others. */
function sameExamples({ gold, touch }: MarkedEvent, statements: Statements): Example[] {
  const quotes = gold.sameQuote.map((refs) => refs.map(touch));
  return utterancePairs(statements).map((pair) => {
    const isOne = quotes.some((places) => places.filter((claims) => holds(pair.left, claims) || holds(pair.right, claims)).length > 1);
    return { features: sameFeatures(pair), label: isOne ? 1 : 0 };
  });
}

interface MarkedClaims {
  readonly label: Exclude<Label, null>;
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

function marksOf(event: MarkedEvent): MarkedClaims[] {
  const marks = (pairs: readonly MarkedPair[], label: Exclude<Label, null>): MarkedClaims[] =>
    pairs.map((pair) => ({ label, ...claimsOfPair(pair, event.touch) }));
  const { contradictions, agreements, notContradictions } = event.gold;
  return [...marks(contradictions, 'contradicts'), ...marks(agreements, 'agrees'), ...marks(notContradictions, 'parallel')];
}

const holds = ({ statement }: Group, claims: ReadonlySet<string>): boolean => statement.claims.some((id) => claims.has(id));

const MATTER: Training = { epochs: 12, rate: 0.1, penalty: 2e-5, least: 8, smallest: 2, runs: 3 };
const SAME: Training = { epochs: 12, rate: 0.1, penalty: 2e-5, least: 5, smallest: 2, runs: 3 };
const VERDICT: Training = { epochs: 12, rate: 0.1, penalty: 5e-5, least: 4, smallest: 2, runs: 9 };

/** So that two in five pairs shown and two in three contradictions are right on held-out events, and half of the agreements. */
const THRESHOLD = { matter: 0.09, contradicts: 0.39, agrees: 0.12, touched: 0.55, same: 0.15 };

/** Mines a table from marked events; pairs that people wrote teach verdicts. */
export function mineDiff(events: readonly EventExamples[], written: readonly PairExample[] = []): DiffTable {
  const all = events.flatMap(({ examples }) => examples.filter(({ teaches }) => teaches));
  const marked = all.flatMap(({ verdict, label }) => (label === null ? [] : { features: verdict, label }));
  const taught = [...marked, ...written.map(({ verdict, label }) => ({ features: [...verdict, WRITTEN], label }))];
  const verdict = (wanted: Label): Readonly<Record<string, number>> =>
    without(
      WRITTEN,
      train(
        taught.map(({ features, label }) => ({ features, label: label === wanted ? 1 : 0 })),
        VERDICT,
      ),
    );
  return {
    threshold: THRESHOLD,
    matter: train(
      all.map(({ features, label }) => ({ features, label: label === null ? 0 : 1 })),
      MATTER,
    ),
    contradicts: verdict('contradicts'),
    agrees: verdict('agrees'),
    same: train([...events.flatMap(({ same }) => same), ...written.flatMap(lookAlikes)], SAME),
  };
}

/** What does not say the same is two utterances, even of one person and each nearest to the other; it counts less than what people did say. */
const lookAlikes = ({ same, label }: PairExample): Example[] =>
  label === 'agrees' ? [] : [{ features: same, label: 0, weight: LOOK_ALIKE }];
const LOOK_ALIKE = 0.04;

/** How often written pairs have a verdict is their writers' habit and not kept. */
const WRITTEN = 'written';

const without = (name: string, weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).filter(([feature]) => feature !== name));

/** For each event a table mined from the events of other folds: what to expect of the next event. */
export function crossTables(events: readonly EventExamples[], folds: number, written: readonly PairExample[] = []): DiffTable[] {
  const tables = Array.from({ length: folds }, (_, fold) =>
    mineDiff(
      events.filter((_event, i) => i % folds !== fold),
      written,
    ),
  );
  return events.flatMap((_, i) => tables[i % folds] ?? []);
}

/** The table as a file: one weight a line, so that a new mining can be read as a diff. */
export const diffTableText = (table: DiffTable): string => `${JSON.stringify(table, null, 1)}\n`;
