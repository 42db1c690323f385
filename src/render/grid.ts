import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import columns from './columns.js';
import { wrapped } from './wrap.js';

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
  return together(cells.map((cell, column) => wrapped(cell, Math.max(1, (widths[column] ?? 1) - GAP))));
}

/** Cells of several lines, a line at a time. */
export function together(cells: readonly Cells[]): Cells[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

/** What cli-table3 lays out at once: its time grows with the square of a table's lines and, in a cell of many lines, faster still. */
const BLOCK = 32;

/**
 * Lines whose cells fit their columns, set in columns. The last column's cells have nothing behind them, so it is the cells before them that are
 * laid out, where there are any: each cell costs much.
 */
export function aligned(lines: readonly Cells[], widths: readonly number[]): string[] {
  const before = widths.slice(0, -1);
  const leads = lines.map((cells) => cells.slice(0, before.length));
  const laid = laidOut(leads.filter(isFilled), before)[Symbol.iterator]();
  const blank = ' '.repeat(before.reduce((sum, width) => sum + width, 0));
  return lines.map((cells, at) => {
    const lead = isFilled(leads[at] ?? []) ? laid.next().value : blank;
    return `${lead}${held(cells[before.length] ?? '', widths[before.length] ?? 0)}`.replace(/[ \t]+$/, '');
  });
}

const isFilled = (cells: Cells): boolean => cells.some((cell) => cell !== '');

/** What a column holds of a text. */
const held = (text: string, width: number): string => (columns(text) <= width - GAP ? text : laidOut([[text]], [width]).join(''));

function laidOut(lines: readonly Cells[], widths: readonly number[]): string[] {
  const out: string[] = [];
  for (let from = 0; from < lines.length; from += BLOCK) {
    const block = new Table({
      chars: NO_BORDERS,
      colWidths: [...widths],
      style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    });
    block.push(...lines.slice(from, from + BLOCK).map((cells) => [...cells]));
    out.push(...block.toString().split('\n'));
  }
  return out;
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
