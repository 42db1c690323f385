import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../../errors.js';
import { type Baseline, baselineFile } from './format.js';

const HINT = 'Mend the file by hand or take it from version control; nothing was overwritten.';

const CONFLICT = /^(?:<{7}|={7}|>{7})/m;

/**
 * Reads a baseline.
 * @param name what messages call the file
 * @throws UserError that names file, line and what is wrong
 */
export function parseBaseline(text: string, name: string): Baseline {
  const result = baselineFile.safeParse(parseJson(text, name));
  if (result.success) return result.data.documents;
  const issue = result.error.issues[0];
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
  const what = path.length === 0 ? '' : `${path.join(' › ')}: `;
  throw new UserError(`${name}:${lineOf(text, path)}: this is no baseline: ${what}${issue?.message ?? ''}`, HINT);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [detail = '', position] = error instanceof Error ? error.message.split(/ in JSON at position (\d+)/) : [];
    const reason = CONFLICT.test(text) ? 'a merge conflict is left in it' : `this is no valid JSON: ${detail}`;
    throw new UserError(`${name}:${lineAt(text.trimEnd(), position)}: ${reason}`, HINT);
  }
}

/** Without a position the end is what was not expected. */
function lineAt(text: string, position: string | undefined): number {
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

/** The line of the deepest node on the path that exists. JSON is read as YAML here, slowly, to know its positions. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null;
    if (range) return lines.linePos(Number(range[0])).line;
  }
  return 1;
}
