import { conll } from './conll.js';
import { csv } from './csv.js';
import { html } from './html/extract.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { schemaOrg } from './schema-org.js';
import { table } from './table.js';
import type { Renderer } from './types.js';
import { webAnnotation } from './web-annotation.js';

/** How `extract` prints, by the name of the format. */
export const renderers = {
  table,
  json,
  jsonl,
  csv,
  markdown,
  html,
  conll,
  webannotation: webAnnotation,
  schemaorg: schemaOrg,
} satisfies Record<string, Renderer>;
