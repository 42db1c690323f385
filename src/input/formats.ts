import { posix } from 'node:path';
import { UserError } from '../errors.js';
import type { Container } from './containers/types.js';

/** What an input may be. */
export const INPUT_FORMATS = ['text', 'html', 'docx', 'csv', 'tsv', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map<string, InputFormat>([
  ['', 'text'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
  ['.markdown', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

const TABLES: readonly InputFormat[] = ['csv', 'tsv', 'jsonl'];

/** Extensions of what holds one text, and of what holds many. */
const DOCUMENT_EXTENSIONS = extensionsOf(['text', 'html', 'docx']);
export const TABLE_EXTENSIONS = extensionsOf(TABLES);

/** What files end in that are read out of a directory: tables only if it is known what in them is text. */
export function walkedExtensions(format: InputFormat | null, columnsKnown: boolean): ReadonlySet<string> {
  if (format !== null) return new Set(['', ...extensionsOf([format])]);
  return new Set([...DOCUMENT_EXTENSIONS, ...(columnsKnown ? TABLE_EXTENSIONS : [])]);
}

function extensionsOf(formats: readonly InputFormat[]): string[] {
  return [...BY_EXTENSION].flatMap(([extension, format]) => (extension !== '' && formats.includes(format) ? extension.slice(1) : []));
}

/** Whether an input may hold more than one text. */
export function holdsMany(path: string, wanted: InputFormat | null): boolean {
  const format = wanted ?? BY_EXTENSION.get(extensionOf(path));
  return format !== undefined && TABLES.includes(format);
}

const extensionOf = (path: string): string => posix.extname(path).toLowerCase();

/** Opens each format; only what is needed is loaded. */
const CONTAINERS: Readonly<Record<InputFormat, () => Promise<Container>>> = {
  text: async () => (await import('./containers/text.js')).textDocument,
  html: async () => (await import('./containers/html.js')).htmlPage,
  docx: async () => (await import('./containers/docx.js')).wordDocument,
  csv: async () => (await import('./containers/csv.js')).csvTable,
  tsv: async () => (await import('./containers/csv.js')).tsvTable,
  jsonl: async () => (await import('./containers/jsonl.js')).jsonLines,
};

/**
 * What opens an input.
 * @param wanted the format that was asked for, which wins over the extension
 * @throws UserError if the extension is none that is read
 */
export function containerFor(path: string, wanted: InputFormat | null): Promise<Container> {
  const extension = extensionOf(path);
  const format = wanted ?? BY_EXTENSION.get(extension);
  if (format !== undefined) return CONTAINERS[format]();
  throw new UserError(`claims does not read ${extension} files`, WAYS_OUT.get(extension) ?? ANY);
}

const READ = '.txt, .md, .html, .docx, .csv, .tsv and .jsonl';
const ANY = `It reads ${READ}; --input text takes the file as plain text.`;
const AS_DOCX = 'Save it as .docx or as plain text first.';
const AS_TABLE = 'Export the sheet as .csv first.';
const UNPACK = 'Unpack it first.';

/** How to bring what is not read into what is. */
const WAYS_OUT: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'Take the text out first: pdftotext -layout FILE.pdf FILE.txt'],
  ['.doc', AS_DOCX],
  ['.odt', AS_DOCX],
  ['.rtf', AS_DOCX],
  ['.pages', AS_DOCX],
  ['.xls', AS_TABLE],
  ['.xlsx', AS_TABLE],
  ['.ods', AS_TABLE],
  ['.json', "A list of objects becomes a table that is read with: jq -c '.[]' FILE.json > FILE.jsonl"],
  ['.epub', 'Convert it to .html or .txt first.'],
  ['.eml', 'Save the message as .txt or .html first.'],
  ['.zip', UNPACK],
  ['.gz', UNPACK],
  ['.tar', UNPACK],
]);
