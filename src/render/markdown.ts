import { groupBy } from '../group.js';
import type { Claim, Extraction } from '../model.js';
import { cellText, rowsOf, valueAt } from './fields.js';
import { oneLine } from './sanitise.js';
import type { RenderSettings } from './types.js';

const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'speaker.name': 'Speaker',
    'speaker.side': 'Side',
    act: 'Act',
    'content.text': 'Claim',
    line: 'Line',
  }),
);

/** A heading and a table for each document that holds claims. */
export function* markdown(extraction: Extraction, { fields }: RenderSettings): Iterable<string> {
  const columns = fields ?? [...HEADINGS.keys()];
  const head = `| ${columns.map((column) => HEADINGS.get(column) ?? column).join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  const byDocument = groupBy(rowsOf(extraction), ({ document }) => document);
  let lead = '';
  for (const { path } of extraction.documents) {
    const own = byDocument.get(path) ?? [];
    if (own.length === 0) continue;
    yield `${lead}## ${escapeMarkdown(path)}\n\n${head}`;
    for (const claim of own) yield row(claim, columns);
    lead = '\n';
  }
}

function row(claim: Claim, columns: readonly string[]): string {
  return `| ${columns.map((column) => escapeMarkdown(cellText(valueAt(claim, column)))).join(' | ')} |\n`;
}

/** Text that neither Markdown nor HTML finds anything in. */
export function escapeMarkdown(text: string): string {
  const entities = oneLine(text).replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;');
  return entities
    .replace(/[\\`*_[\]|~#!]/g, '\\$&')
    .replace(/[@$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/\bwww\./gi, 'www&#46;')
    .replace(/\bGH-(?=\d)/gi, 'GH&#45;');
}
