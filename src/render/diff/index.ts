import { html } from '../html/diff.js';
import { jsonPieces } from '../json.js';
import { csv } from './csv.js';
import { markdown } from './markdown.js';
import { table } from './table.js';
import type { DiffRenderer } from './types.js';

/** How `diff` prints, by the name of the format. */
export const diffRenderers = { table, json: (diff) => jsonPieces(diff), markdown, csv, html } satisfies Record<string, DiffRenderer>;
