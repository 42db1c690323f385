/** From folders of marked events to a table and a report of its folds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffTableText, examplesOf, mineDiff } from './diff.js';
import { reportFolds, reportText } from './diff-report.js';
import { readEvent } from './events.js';

export interface MinedDiff {
  readonly table: string;
  /** Precision and recall on held-out events. */
  readonly report: string;
  readonly events: number;
}

/** @param folders folders of events, each a folder with texts and gold.json */
export function mineEvents(folders: readonly string[], folds = 5): MinedDiff {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const events = paths.map((path) => readEvent(path));
  const examples = events.map(examplesOf);
  return { table: diffTableText(mineDiff(examples)), report: reportText(reportFolds(events, examples, folds)), events: events.length };
}
