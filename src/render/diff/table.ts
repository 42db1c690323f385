import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Diff } from '../../model.js';
import { oneLine, stripControls } from '../sanitise.js';
import type { Drift } from './drifts.js';
import { labelOf } from './label.js';
import { markText } from './mark.js';
import { bracketed, type Piece } from './piece.js';
import type { DiffSettings } from './types.js';
import { type Cell, type Row, type Section, viewOf } from './view.js';

const MIN_WIDTH = 48;
const MAX_WIDTH = 160;
const GAP = ' │ ';

interface Screen {
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** Of one of the two columns. */
  readonly column: number;
}

const TITLES: Readonly<Record<Section, string>> = {
  point: 'Points of contention',
  dispute: 'Disputed',
  agreement: 'Agreements',
  omission: 'Said by one side only',
  other: 'Others',
};

/** For a reader at a terminal: the two versions side by side, points of contention first. */
export function* table(diff: Diff, settings: DiffSettings): Iterable<string> {
  const { chalk } = settings;
  const width = Math.min(Math.max(settings.width, MIN_WIDTH), MAX_WIDTH);
  const screen: Screen = { chalk, width, column: Math.floor((width - GAP.length) / 2) };
  const { rows, drifts, names, hidden, silence } = viewOf(diff, settings);
  const [left, right] = names.map((name) => chalk.bold(oneLine(name)));
  const head = { screen, left, right };
  if (silence !== '') yield `${full(oneLine(silence), screen)}\n`;
  for (const section of ['point', 'dispute', 'agreement'] as const) yield* sectionOf(section, rows, head);
  if (hidden.unsure > 0) yield `${rest(`${hidden.unsure} more that may speak of one matter: --only points`, screen)}\n`;
  yield* aloneSection(rows, head, hidden.left + hidden.right);
  if (hidden.left + hidden.right > 0)
    yield `${rest(`${hidden.left} more of ${names[0]}, ${hidden.right} of ${names[1]}: --only omissions`, screen)}\n`;
  if (drifts.length > 0) yield `${heading('Wording', drifts.length + hidden.drifts, screen)}\n`;
  for (const drift of drifts) yield* driftLines(drift, screen);
  if (hidden.drifts > 0) yield `${rest(`${hidden.drifts} more: --show-others`, screen)}\n`;
  const third = rows.filter((row) => row.section === 'other');
  if (third.length > 0) yield `${heading(TITLES.other, third.length, screen)}\n`;
  for (const row of third)
    yield `${full(`${row.kind === '' ? '' : `${row.kind}, `}${row.left === null ? '' : cellText(row.left, chalk)}`, screen)}\n`;
}

interface Head {
  readonly screen: Screen;
  readonly left: string | undefined;
  readonly right: string | undefined;
}

function* sectionOf(section: Section, rows: readonly Row[], { screen, left, right }: Head): Iterable<string> {
  const own = rows.filter((row) => row.section === section);
  if (own.length === 0) return;
  const count = section === 'point' ? new Set(own.map(({ topic }) => topic)).size : own.length;
  yield `${heading(TITLES[section], count, screen)}\n${sideBySide(left ?? '', right ?? '', screen)}\n`;
  let topic = '';
  for (const row of own) {
    if (row.topic !== topic) yield `\n${screen.chalk.bold(oneLine(row.topic))}\n`;
    topic = row.topic;
    if (row.why !== '') yield `${full(screen.chalk.dim(`${labelOf(row)}: ${oneLine(row.why)}`), screen)}\n`;
    yield `${sideBySide(textOf(row.left, screen), textOf(row.right, screen), screen)}\n`;
    yield `${' '.repeat(screen.column)}${GAP.trimEnd()}\n`;
  }
}

/** What only the left and what only the right says, side by side to save room; lines beside each other have nothing to do with each other. */
function* aloneSection(rows: readonly Row[], { screen, left, right }: Head, hidden: number): Iterable<string> {
  const own = rows.filter(({ section }) => section === 'omission');
  if (own.length === 0) return;
  const [lefts, rights] = [own.flatMap((row) => row.left ?? []), own.flatMap((row) => row.right ?? [])];
  yield `${heading(TITLES.omission, own.length + hidden, screen)}\n${sideBySide(`Only ${left ?? ''}`, `Only ${right ?? ''}`, screen)}\n`;
  for (let i = 0; i < Math.max(lefts.length, rights.length); i++) {
    yield `${sideBySide(textOf(lefts[i] ?? null, screen), textOf(rights[i] ?? null, screen), screen)}\n${' '.repeat(screen.column)}${GAP.trimEnd()}\n`;
  }
}

const rest = (text: string, screen: Screen): string => full(screen.chalk.dim(`… ${oneLine(text)}`), screen);

const heading = (title: string, count: number, { chalk, width }: Screen): string =>
  `\n${chalk.bold.underline(`${title} (${count})`)}\n${'─'.repeat(width)}`;

const textOf = (cell: Cell | null, { chalk }: Screen): string => (cell === null ? '' : cellText(cell, chalk));

/** Who, the words verbatim, and where they stand. Without colour the words in conflict stand between asterisks. */
function cellText(cell: Cell, chalk: ChalkInstance): string {
  const mark = (text: string): string => (chalk.level === 0 ? `*${visible(text)}*` : chalk.bold.underline.yellow(visible(text)));
  const places = cell.places.map((place) => chalk.dim(oneLine(place))).join(', ');
  const cue = cell.cue === '' ? '' : ` (${oneLine(cell.cue)})`;
  return `${chalk.bold(oneLine(cell.speaker))}${cue}: ${markText(cell, { mark, plain: visible })}\n${places}`;
}

/** Line breaks and tabs as spaces, controls gone, spaces at the ends kept. */
const visible = (text: string): string => stripControls(text.replace(/\s+/g, ' '));

function full(text: string, { width }: Screen): string {
  return wrapAnsi(text, width, { hard: true });
}

/** Two texts as columns, each wrapped to half of the screen. */
function sideBySide(left: string, right: string, { column }: Screen): string {
  const wrap = (text: string): string[] => wrapAnsi(text, column, { hard: true }).split('\n');
  const [a, b] = [wrap(left), wrap(right)];
  const lines = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => `${pad(a[i] ?? '', column)}${GAP}${b[i] ?? ''}`.trimEnd());
  return lines.join('\n');
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function* driftLines({ speaker, first, versions }: Drift, screen: Screen): Iterable<string> {
  yield `${full(`${screen.chalk.bold(oneLine(speaker))}: ${screen.chalk.dim(oneLine(first.place))}`, screen)}\n`;
  for (const { pieces, place } of versions) {
    const text = pieces.map((piece) => pieceText(piece, screen.chalk)).join(' ');
    yield `${full(`  ${text} ${screen.chalk.dim(oneLine(place))}`, screen)}\n`;
  }
}

function pieceText({ kind, text }: Piece, chalk: ChalkInstance): string {
  const plain = visible(text);
  if (kind === 'same') return plain;
  if (chalk.level === 0) return bracketed({ kind, text: plain });
  return kind === 'gone' ? chalk.red.strikethrough(plain) : chalk.green(plain);
}
