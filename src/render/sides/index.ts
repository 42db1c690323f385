import type { SidesReport } from '../../model.js';
import { jsonPieces } from '../json.js';
import type { RenderSettings } from '../types.js';
import { table } from './table.js';
import { yaml } from './yaml.js';

/** Text in pieces; ends with a line break. */
export type SidesRenderer = (report: SidesReport, settings: Pick<RenderSettings, 'width' | 'chalk'>) => Iterable<string>;

/** How `sides` prints, by the name of the format. */
export const sidesRenderers = { table, json: (report) => jsonPieces(report), yaml } satisfies Record<string, SidesRenderer>;
