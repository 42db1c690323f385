/** How pairs of statements fare in events that their weights were not mined from. */
import { diffExtraction } from '../diff/index.js';
import { addEventScores, type EventScore, scoreEvent } from '../eval/event-score.js';
import { crossTables, type EventExamples } from './diff.js';
import type { MarkedEvent } from './events.js';
import type { PairExample } from './pairs.js';

export interface Folding {
  readonly folds: number;
  /** Pairs that people wrote: they teach in every fold. */
  readonly written: readonly PairExample[];
}

/** Events are held out a fold at a time; sides are those of the marks. */
export function reportFolds(events: readonly MarkedEvent[], examples: readonly EventExamples[], { folds, written }: Folding): EventScore {
  const tables = crossTables(examples, folds, written);
  const scores = events.flatMap(({ gold, extraction, sides, texts, touch }, i) => {
    const table = tables[i];
    return table ? [scoreEvent(gold, diffExtraction(extraction, { sides, table, texts }), touch)] : [];
  });
  return addEventScores(scores);
}

/** Precision and recall in percent, a line for each. */
export function reportText(report: EventScore): string {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return Object.entries(report)
    .map(
      ([name, { marked, found, findings, right }]) =>
        `${name}: P ${percent(right, findings)} (${right}/${findings}), R ${percent(found, marked)} (${found}/${marked})\n`,
    )
    .join('');
}
