import type { Count } from '../../counts.js';
import type { Extraction } from '../../model.js';
import type { CountedBy } from '../../vocabulary.js';
import { csvLines } from '../csv-lines.js';
import { aligned, GAP } from '../grid.js';
import { jsonPieces } from '../json.js';
import { oneLine } from '../sanitise.js';
import type { Screen } from '../types.js';

/** What was counted, and by what. */
export interface Counts {
  readonly tool: Extraction['tool'];
  readonly by: CountedBy;
  readonly counts: readonly Count[];
}

/** Text in pieces; ends with a line break unless empty. */
export type CountsRenderer = (counts: Counts, screen: Screen) => Iterable<string>;

/** How counts are printed, by the name of the format. */
export const countsRenderers = {
  table,
  json: ({ tool, by, counts }) => jsonPieces({ schemaVersion: '2.0', tool, by, counts: counts.map((count) => fieldsOf(count, by)) }),
  csv: ({ by, counts }) => csvLines([Object.keys(fieldsOf(NOTHING, by)), ...counts.map((count) => Object.values(fieldsOf(count, by)))]),
} satisfies Record<string, CountsRenderer>;

const NOTHING: Count = { value: null, side: null, anonymity: null, claims: 0, documents: 0 };

/** A speaker's side and anonymity stand beside the name. */
function fieldsOf({ value, side, anonymity, claims, documents }: Count, by: CountedBy): Record<string, string | number | null> {
  return { [by]: value, ...(by === 'speaker' ? { side, anonymity } : {}), claims, documents };
}

const BAR = 24;

/** A bar for each value, the longest as wide as there is room. */
function* table({ counts }: Counts, { width, chalk }: Screen): Iterable<string> {
  const names = counts.map(({ value, side }) => `${oneLine(value ?? 'nobody told')}${side && side !== value ? ` (${oneLine(side)})` : ''}`);
  const most = Math.max(...counts.map(({ claims }) => claims), 1);
  const digits = String(most).length;
  const longest = Math.max(...names.map(({ length }) => length), 0);
  const name = Math.min(longest, Math.max(20, width - digits - BAR - 2 * GAP));
  const rows = counts.map(({ claims }, at) => [
    shortened(names[at] ?? '', name),
    String(claims).padStart(digits),
    chalk.cyan('█'.repeat(Math.max(1, Math.round((claims / most) * BAR)))),
  ]);
  if (rows.length > 0) yield `${aligned(rows, [name + GAP, digits + GAP, BAR + GAP]).join('\n')}\n`;
}

const shortened = (text: string, width: number): string => (text.length > width ? `${[...text].slice(0, width - 1).join('')}…` : text);
