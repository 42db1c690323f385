/** From folders of marked events to a table and a report of its folds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffTableText, examplesOf, mineDiff } from './diff.js';
import { reportFolds, reportText } from './diff-report.js';
import { type MarkedEvent, readEvent } from './events.js';
import { mineSides, sidesTableText, voicesOfEvent } from './sides.js';
import { tallyFolds, tallyText } from './sides-report.js';

export interface MinedDiff {
  readonly table: string;
  /** Precision and recall on held-out events. */
  readonly report: string;
  readonly events: number;
}

const eventsIn = (folders: readonly string[]): MarkedEvent[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => readEvent(join(folder, name))),
  );

/** The table that tells whose side a speaker is on. */
export function mineSidesOf(folders: readonly string[], folds = 5): MinedDiff {
  const events = eventsIn(folders).map(voicesOfEvent);
  return { table: sidesTableText(mineSides(events)), report: tallyText(tallyFolds(events, folds)), events: events.length };
}

/** @param folders folders of events, each a folder with texts and gold.json */
export function mineEvents(folders: readonly string[], folds = 5): MinedDiff {
  const events = eventsIn(folders);
  const examples = events.map(examplesOf);
  return { table: diffTableText(mineDiff(examples)), report: reportText(reportFolds(events, examples, folds)), events: events.length };
}
