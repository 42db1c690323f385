import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import type { Claim, DocumentInfo, Extraction } from '../model.js';
import { cellText, valueAt } from './fields.js';
import { groupByDocument } from './group.js';
import { oneLine } from './sanitise.js';
import type { RenderSettings } from './types.js';

const MIN_WIDTH = 50;
const MAX_WIDTH = 140;

/** For a reader at a terminal: grouped by article; who and for which side, what kind of act, the content, and where it stands. */
export function* table(extraction: Extraction, settings: RenderSettings): Iterable<string> {
  const byDocument = groupByDocument(extraction.claims);
  let lead = '';
  for (const document of extraction.documents) {
    const claims = byDocument.get(document.path) ?? [];
    yield `${lead}${heading(document, claims, settings.chalk)}\n`;
    if (claims.length > 0) yield `${grid(claims, settings)}\n`;
    lead = '\n';
  }
}

function heading({ path, status, message }: DocumentInfo, claims: readonly Claim[], chalk: ChalkInstance): string {
  const note = status === 'ok' ? `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}` : (message ?? status);
  return `${chalk.bold.underline(oneLine(path))}  ${chalk.dim(oneLine(note))}`;
}

type Cells = readonly string[];

function grid(claims: readonly Claim[], settings: RenderSettings): string {
  const widths = settings.fields === null ? claimWidths(settings.width) : evenWidths(settings.fields.length, settings.width);
  const rows = claims.map((claim) => (settings.fields === null ? claimCells(claim, settings.chalk) : fieldCells(claim, settings.fields)));
  return draw(settings.fields ?? ['speaker', 'act', 'claim'], rows, { widths, chalk: settings.chalk });
}

function claimWidths(available: number): number[] {
  const width = Math.min(Math.max(available, MIN_WIDTH), MAX_WIDTH);
  const speaker = Math.round(width * 0.27);
  const act = 11;
  return [speaker, act, width - speaker - act];
}

function evenWidths(columns: number, available: number): number[] {
  return Array.from({ length: columns }, () => Math.max(8, Math.floor(available / columns)));
}

function claimCells(claim: Claim, chalk: ChalkInstance): Cells {
  const marks = [claim.negated ? 'not' : '', claim.hedged ? 'hearsay' : ''].filter((mark) => mark !== '');
  const act = [colourAct(claim.act, chalk), ...marks.map((mark) => chalk.dim(mark))].join('\n');
  const place = chalk.dim(`${oneLine(claim.document)}:${claim.line}`);
  return [speakerCell(claim, chalk), act, `${oneLine(claim.content.text)}\n${place}`];
}

function speakerCell(claim: Claim, chalk: ChalkInstance): string {
  const { speaker, source, chain, via } = claim;
  const name =
    speaker === null ? chalk.italic(source === null ? 'nobody named' : `“${oneLine(source.text)}”`) : chalk.bold(oneLine(speaker.name));
  const lines = [name];
  if (speaker?.side) lines.push(chalk.dim(oneLine(speaker.side)));
  if (chain.length > 1) lines.push(chalk.dim(`in the words of ${oneLine(chain.slice(0, -1).join(', of '))}`));
  if (via !== null) lines.push(chalk.dim(`via ${oneLine(via)}`));
  return lines.join('\n');
}

function colourAct(act: Claim['act'], chalk: ChalkInstance): string {
  if (act === 'deny' || act === 'decline') return chalk.red(act);
  if (act === 'accuse' || act === 'condemn' || act === 'warn') return chalk.yellow(act);
  return chalk.cyan(act);
}

function fieldCells(claim: Claim, fields: readonly string[]): Cells {
  return fields.map((field) => oneLine(cellText(valueAt(claim, field))));
}

/** Blanks between columns; a width includes them. */
const GAP = 2;

/** A grid with rules between its rows only. */
function draw(head: Cells, rows: readonly Cells[], { widths, chalk }: { widths: readonly number[]; chalk: ChalkInstance }): string {
  const rule = chalk.dim('─').repeat(widths.reduce((sum, width) => sum + width, 0));
  const heads = head.map((name, column) => chalk.dim(shortened(name, (widths[column] ?? 0) - GAP)));
  return [...aligned([heads], widths), ...rows.flatMap((cells) => [rule, ...aligned(linesOf(cells, widths), widths)])].join('\n');
}

const shortened = (name: string, width: number): string => (name.length > width ? `${name.slice(0, width - 1)}…` : name);

/** The lines of a row, each cell wrapped to its column. */
function linesOf(cells: Cells, widths: readonly number[]): Cells[] {
  const wrapped = cells.map((cell, column) => wrapAnsi(cell, Math.max(1, (widths[column] ?? 1) - GAP), { hard: true }).split('\n'));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => wrapped.map((lines) => lines[at] ?? ''));
}

/** What cli-table3 lays out at once: its time grows with the square of a table's lines and, in a cell of many lines, faster still. */
const BLOCK = 32;

/** Lines whose cells fit their columns, set in columns. */
function aligned(lines: readonly Cells[], widths: readonly number[]): string[] {
  const out: string[] = [];
  for (let from = 0; from < lines.length; from += BLOCK) {
    const block = new Table({
      chars: NO_BORDERS,
      colWidths: [...widths],
      style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    });
    block.push(...lines.slice(from, from + BLOCK).map((cells) => [...cells]));
    out.push(
      ...block
        .toString()
        .split('\n')
        .map((line) => line.replace(/[ \t]+$/, '')),
    );
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
