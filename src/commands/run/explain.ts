import { UserError } from '../../errors.js';
import { type Explanation, explainPlace } from '../../explain.js';
import { type NamedDocument, namedDocument } from '../../input/named.js';
import { explanationText } from '../../render/explain.js';
import { jsonPieces } from '../../render/json.js';
import { chooseFormat, withJson } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { type InputFlags, type OutputFlags, readingOf } from '../options.js';
import { openOutput, screen } from '../output.js';
import { loadSettings } from '../settings.js';

/** Flags of `claims explain`. */
export type ExplainFlags = InputFlags & OutputFlags;

/** Extracts one document, and prints how what is at the place came about. */
export default async function run(place: string, flags: ExplainFlags, io: Io): Promise<void> {
  const { path, line, column } = parsePlace(place);
  const output = openOutput(flags.output, io);
  const settings = await loadSettings(flags, io);
  const { text, meta, file } = await readNamed(path, flags, io);
  const options = { ...settings.options, meta, issuer: settings.issuerOf(file), genre: settings.genreOf(file) };
  const explanation = located(explainPlace({ text, path, options }, { line, column }), place);
  const format = chooseFormat(flags, withJson(FORMATS.explain), io);
  await output(format === 'json' ? jsonPieces(explanation) : explanationText(explanation, screen(flags, io)));
}

async function readNamed(path: string, flags: InputFlags, { cwd }: Io): Promise<NamedDocument> {
  try {
    return await namedDocument(path, { cwd, options: readingOf(flags) });
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path}: ${error.message}`, error.hint) : error;
  }
}

function located(explanation: Explanation | null, place: string): Explanation {
  if (explanation) return explanation;
  throw new UserError(`${place}: the text has no such line`, 'Lines and columns are counted from 1, as `claims extract` prints them.');
}

/** @throws UserError if no line is named */
export function parsePlace(place: string): { readonly path: string; readonly line: number; readonly column: number | null } {
  const { path, line, column } = /^(?<path>.+?):(?<line>[1-9]\d*)(?::(?<column>[1-9]\d*))?$/.exec(place)?.groups ?? {};
  if (path === undefined || line === undefined)
    throw new UserError(`${place}: it names no line`, 'Write FILE:LINE or FILE:LINE:COLUMN, such as news.txt:12.');
  return { path, line: Number(line), column: column === undefined ? null : Number(column) };
}
