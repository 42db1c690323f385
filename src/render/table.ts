import type { ChalkInstance } from 'chalk';
import { groupBy } from '../group.js';
import type { DocumentInfo, Extraction } from '../model.js';
import { claimRow, claimWidths } from './claim-rows.js';
import { cellText, type Row, rowsOf, valueAt } from './fields.js';
import { aligned, grid } from './grid.js';
import { oneLine } from './sanitise.js';
import type { RenderSettings } from './types.js';

/** For a reader at a terminal: the articles with claims, and of each claim on which line it stands, who says it, what kind of act it is, and what. */
export function* table(extraction: Extraction, settings: RenderSettings): Iterable<string> {
  const byDocument = groupBy(rowsOf(extraction), ({ document }) => document);
  let lead = '';
  for (const document of extraction.documents) {
    const claims = byDocument.get(document.path) ?? [];
    if (claims.length === 0) continue;
    yield `${lead}${heading(document, claims.length, settings.chalk)}\n`;
    yield `${settings.fields === null ? rows(claims, settings) : fieldGrid(claims, settings.fields, settings)}\n`;
    lead = '\n';
  }
}

/** The whole path, however long: it is there to be copied. */
function heading({ path, meta }: DocumentInfo, count: number, chalk: ChalkInstance): string {
  const told = [meta.outlet, meta.date].filter((one) => one !== undefined && one !== '').map((one) => `${oneLine(one ?? '')}, `);
  return `${chalk.bold.underline(oneLine(path))}  ${chalk.dim(`${told.join('')}${count} ${count === 1 ? 'claim' : 'claims'}`)}`;
}

function rows(claims: readonly Row[], { width, chalk }: RenderSettings): string {
  const widths = claimWidths(width, claims);
  const lines = claims.flatMap((claim) => claimRow(claim, widths, chalk));
  return aligned(lines, widths).join('\n');
}

function fieldGrid(claims: readonly Row[], fields: readonly string[], { width, chalk }: RenderSettings): string {
  const widths = Array.from(fields, () => Math.max(8, Math.floor(width / fields.length)));
  const cells = claims.map((claim) => fields.map((field) => oneLine(cellText(valueAt(claim, field)))));
  return grid(fields, cells, { widths, chalk });
}
