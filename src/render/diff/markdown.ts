import type { Diff } from '../../model.js';
import { escapeMarkdown } from '../markdown.js';
import { labelOf } from './label.js';
import { markText } from './mark.js';
import type { Piece } from './piece.js';
import type { DiffSettings } from './types.js';
import { type Cell, type Row, viewOf } from './view.js';

/** For an issue or a report: a table for each section. */
export function* markdown(diff: Diff, settings: DiffSettings): Iterable<string> {
  const { rows, drifts, names, hidden, silence } = viewOf(diff, settings);
  const [left, right] = names.map(escapeMarkdown);
  yield `# ${left} and ${right}\n`;
  if (silence !== '') yield `\n${escapeMarkdown(silence)}\n`;
  for (const [section, title] of [
    ['point', 'Points of contention'],
    ['dispute', 'Disputed'],
    ['agreement', 'Agreements'],
  ] as const) {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) continue;
    yield `\n## ${title}\n\n| Topic | ${left} | ${right} | Reason |\n| --- | --- | --- | --- |\n`;
    for (const row of own) yield `| ${[escapeMarkdown(row.topic), cell(row.left), cell(row.right), reason(row)].join(' | ')} |\n`;
  }
  if (hidden.unsure > 0) yield `\n${hidden.unsure} more may speak of one matter; \`--only points\` lists them.\n`;
  yield* lone(
    `Only ${left}`,
    rows.flatMap((row) => (row.section === 'omission' && row.left ? [row.left] : [])),
  );
  yield* lone(
    `Only ${right}`,
    rows.flatMap((row) => (row.section === 'omission' && row.right ? [row.right] : [])),
  );
  if (hidden.left + hidden.right > 0)
    yield `\n${hidden.left} more of ${left}, ${hidden.right} of ${right}; \`--only omissions\` lists them.\n`;
  if (drifts.length > 0) yield '\n## Wording\n\n';
  for (const drift of drifts) {
    yield `- ${escapeMarkdown(drift.speaker)} (${escapeMarkdown(drift.first.place)})\n`;
    for (const { pieces, place } of drift.versions) yield `  - ${pieces.map(pieceText).join(' ')} (${escapeMarkdown(place)})\n`;
  }
  yield* lone(
    'Others',
    rows.flatMap((row) => (row.section === 'other' && row.left ? [row.left] : [])),
  );
}

const pieceText = ({ kind, text }: Piece): string =>
  kind === 'gone' ? `~~${escapeMarkdown(text)}~~` : kind === 'new' ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);

function* lone(title: string, cells: readonly Cell[]): Iterable<string> {
  if (cells.length > 0) yield `\n## ${title}\n\n`;
  for (const one of cells) yield `- ${cell(one)}\n`;
}

const reason = (row: Row): string => `${labelOf(row)}: ${escapeMarkdown(row.why)}`;

function cell(one: Cell | null): string {
  if (one === null) return '';
  const text = markText(one, { mark: (marked) => `**${escapeMarkdown(marked)}**`, plain: escapePart });
  const cue = one.cue === '' ? '' : ` (${escapeMarkdown(one.cue)})`;
  return `${escapeMarkdown(one.speaker)}${cue}: ${text} (${one.places.map(escapeMarkdown).join(', ')})`;
}

/** Escaping trims; a part of a sentence keeps the spaces around it. */
function escapePart(text: string): string {
  const [before] = /^\s*/u.exec(text) ?? [''];
  const [after] = /\s*$/u.exec(text) ?? [''];
  return text.trim() === '' ? ' '.repeat(Math.min(1, text.length)) : `${before && ' '}${escapeMarkdown(text)}${after && ' '}`;
}
