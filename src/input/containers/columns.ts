import { UserError } from '../../errors.js';
import { suggestion } from '../../suggest.js';
import type { ReadOptions } from './types.js';

/** What a column with articles is called, the plainest first. */
const TEXT_NAMES = [
  'text',
  'content',
  'body',
  'article',
  'fulltext',
  'articletext',
  'articlebody',
  'maintext',
  'story',
  'transcript',
  'message',
];

export interface Row {
  readonly text: string;
  /** Null where no column names the rows. */
  readonly id: string | null;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * The column with the text.
 * @throws UserError if there is none of that name, or none that is called as such columns are
 */
export function textColumnOf(names: readonly string[], { textColumn }: ReadOptions): string {
  if (textColumn !== null) return named(textColumn, names, '--text-column');
  const found = TEXT_NAMES.flatMap((wanted) => names.find((name) => plain(name) === wanted) ?? [])[0];
  if (found !== undefined) return found;
  throw new UserError(`it has no column called text; there is ${list(names)}`, 'Say which one holds the articles: --text-column NAME.');
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The column that names the rows, if one was asked for. */
export function idColumnOf(names: readonly string[], { idColumn }: ReadOptions): string | null {
  return idColumn === null ? null : named(idColumn, names, '--id-column');
}

function named(wanted: string, names: readonly string[], flag: string): string {
  if (names.includes(wanted)) return wanted;
  const found = names.find((name) => plain(name) === plain(wanted));
  if (found !== undefined) return found;
  throw new UserError(`${flag}: it has no column "${wanted}"; there is ${list(names)}`, suggestion(wanted, names));
}

const SHOWN = 12;

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${name}"`);
  return `${shown.join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
}

/** A record as a row: its text, its id, and all but the text as what travels with it. */
export function rowOf(record: ReadonlyMap<string, string>, text: string, id: string | null): Row {
  const others = [...record].filter(([name]) => name !== text);
  return { text: record.get(text) ?? '', id: id === null ? null : (record.get(id) ?? ''), meta: Object.fromEntries(others) };
}

/** Names the rows of one table: by number from 1, or by their own ids, each of which must be there once. */
export function rowNamer(path: string): (id: string | null, number: number) => string {
  const seen = new Map<string, number>();
  return (id, number) => {
    if (id === null) return `${path}#${number}`;
    const before = seen.get(id);
    if (id.trim() === '') throw new UserError(`row ${number} has no id`, 'Choose another --id-column, or leave it out.');
    if (before !== undefined)
      throw new UserError(`rows ${before} and ${number} have the same id "${id}"`, 'Choose another --id-column, or leave it out.');
    seen.set(id, number);
    return `${path}#${id}`;
  };
}
