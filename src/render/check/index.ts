import { jsonPieces } from '../json.js';
import { checkstyle } from './checkstyle.js';
import { github } from './github.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';
import { table } from './table.js';
import type { CheckRenderer } from './types.js';

/** How `check` prints, by the name of the format. */
export const checkRenderers = {
  table,
  json: jsonPieces,
  sarif: (report) => jsonPieces(sarif(report)),
  github,
  junit,
  checkstyle,
} satisfies Record<string, CheckRenderer>;
