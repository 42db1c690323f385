/** From folders of marked events to a table and a report of its folds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffTableText, examplesOf, mineDiff } from './diff.js';
import { reportFolds, reportText } from './diff-report.js';
import { type MarkedEvent, readEvent } from './events.js';
import { pairExamples } from './pairs.js';

export interface MinedDiff {
  readonly table: string;
  /** Precision and recall on held-out events. */
  readonly report: string;
  readonly events: number;
}

/** @param folders folders of events, each a folder with texts and gold.json; a folder of JSON files has pairs that people wrote */
export function mineEvents(folders: readonly string[], folds = 5): MinedDiff {
  const written = folders.filter((folder) => !holdsEvents(folder)).flatMap(pairExamples);
  const events = folders.filter(holdsEvents).flatMap(eventsIn);
  const examples = events.map(examplesOf);
  const report = reportText(reportFolds(events, examples, { folds, written }));
  return { table: diffTableText(mineDiff(examples, written)), report, events: events.length };
}

const holdsEvents = (folder: string): boolean => !readdirSync(folder).some((name) => name.endsWith('.json'));

const eventsIn = (folder: string): MarkedEvent[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => readEvent(join(folder, name)));
