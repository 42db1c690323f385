import type { Diff } from '../../model.js';
import { csvLines } from '../csv-lines.js';
import type { Drift } from './drifts.js';
import { bracketed } from './piece.js';
import type { DiffSettings } from './types.js';
import { type Cell, type Row, viewOf } from './view.js';

const CELL = ['speaker', 'act', 'text', 'places'] as const;

/** A row for each finding and each omission, then one for each wording that departs from the first of its statement. */
export function* csv(diff: Diff, settings: DiffSettings): Iterable<string> {
  const sides = ['left', 'right'].flatMap((side) => CELL.map((field) => `${side}.${field}`));
  yield* csvLines([['section', 'verdict', 'kind', 'topic', 'why', 'left', 'right', ...sides]]);
  const { rows, drifts, names } = viewOf(diff, { ...settings, all: true });
  yield* csvLines(rows.map((row) => cells(row, names)));
  yield* csvLines(drifts.flatMap(wordings));
}

function cells(row: Row, names: readonly [string, string]): string[] {
  // Of another party than the two, whose it is.
  const [kind, whose] = row.section === 'other' ? ['', [row.kind, '']] : [row.kind, names];
  return [row.section, row.verdict ?? '', kind, row.topic, row.why, ...whose, ...side(row.left), ...side(row.right)];
}

/** The first wording and another beside each other, both of one party; what changes stands where other rows have their reason. */
function wordings({ speaker, account, act, first, versions }: Drift): string[][] {
  return versions.map(({ pieces, text, place }) => [
    ...['wording', '', '', '', pieces.map(bracketed).join(' '), account, account],
    ...[speaker, act, first.text, first.place, speaker, act, text, place],
  ]);
}

const side = (cell: Cell | null): string[] =>
  cell === null ? ['', '', '', ''] : [cell.speaker, cell.act, cell.text, cell.places.join('; ')];
