import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Cells = readonly string[];

/** Blanks between columns; a width includes them. */
export const GAP = 2;

/** A grid with rules between its rows only. */
export function grid(head: Cells, rows: readonly Cells[], { widths, chalk }: { widths: readonly number[]; chalk: ChalkInstance }): string {
  const rule = chalk.dim('─').repeat(widths.reduce((sum, width) => sum + width, 0));
  const heads = head.map((name, column) => chalk.dim(shortened(name, (widths[column] ?? 0) - GAP)));
  return [...aligned([heads], widths), ...rows.flatMap((cells) => [rule, ...aligned(linesOf(cells, widths), widths)])].join('\n');
}

const shortened = (name: string, width: number): string => (name.length > width ? `${name.slice(0, width - 1)}…` : name);

/** The lines of a row, each cell wrapped to its column. */
function linesOf(cells: Cells, widths: readonly number[]): Cells[] {
  return together(cells.map((cell, column) => wrapAnsi(cell, Math.max(1, (widths[column] ?? 1) - GAP), { hard: true }).split('\n')));
}

/** Cells of several lines, a line at a time. */
export function together(cells: readonly Cells[]): Cells[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

/** Lines whose cells fit their columns, set in columns. */
export const aligned = (lines: readonly Cells[], widths: readonly number[]): string[] =>
  lines.map((cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('')
      .replace(/[ \t]+$/, ''),
  );

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
