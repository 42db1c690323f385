import type { Diff } from '../../model.js';
import { csvLines } from '../csv-lines.js';
import type { DiffSettings } from './types.js';
import { type Cell, type Row, viewOf } from './view.js';

const CELL = ['speaker', 'act', 'text', 'places'] as const;

/** A row for each finding and each omission. */
export function* csv(diff: Diff, settings: DiffSettings): Iterable<string> {
  const sides = ['left', 'right'].flatMap((side) => CELL.map((field) => `${side}.${field}`));
  yield* csvLines([['section', 'verdict', 'kind', 'topic', 'why', 'left', 'right', ...sides]]);
  const { rows, names } = viewOf(diff, { ...settings, all: true });
  yield* csvLines(rows.map((row) => cells(row, names)));
}

function cells(row: Row, names: readonly [string, string]): string[] {
  return [row.section, row.verdict ?? '', row.kind, row.topic, row.why, ...names, ...side(row.left), ...side(row.right)];
}

const side = (cell: Cell | null): string[] =>
  cell === null ? ['', '', '', ''] : [cell.speaker, cell.act, cell.text, cell.places.join('; ')];
