import type { Extraction } from '../model.js';
import { pick, rowsOf } from './fields.js';
import type { RenderSettings } from './types.js';

/** One object, indented by two spaces. */
export function json(extraction: Extraction, { fields }: RenderSettings): Iterable<string> {
  return jsonPieces(fields === null ? extraction : { ...extraction, claims: Array.from(rowsOf(extraction), (row) => pick(row, fields)) });
}

/** What JSON.stringify(value, null, 2) gives, and a line break; the members of the top level's lists each in a piece of its own. */
export function* jsonPieces(object: object): Iterable<string> {
  let lead = '{\n';
  for (const [key, value] of Object.entries(object)) {
    yield `${lead}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield indented(value, '  ');
    lead = ',\n';
  }
  yield lead === '{\n' ? '{}\n' : '\n}\n';
}

function* listPieces(list: readonly unknown[]): Iterable<string> {
  let lead = '[\n    ';
  for (const item of list) {
    yield lead + indented(item, '    ');
    lead = ',\n    ';
  }
  yield '\n  ]';
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
