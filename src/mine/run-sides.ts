/** From folders of marked events to the table that tells whose side a speaker is on, and a report of its folds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEvent } from './events.js';
import type { MinedDiff } from './run-diff.js';
import { mineSides, sidesTableText, voicesOfEvent } from './sides.js';
import { tallyFolds, tallyText } from './sides-report.js';

/** @param folders folders of events, each a folder with texts and gold.json */
export function mineSidesOf(folders: readonly string[], folds = 5): MinedDiff {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const events = paths.map((path) => voicesOfEvent(readEvent(path)));
  return { table: sidesTableText(mineSides(events)), report: tallyText(tallyFolds(events, folds)), events: events.length };
}
