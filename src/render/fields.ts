import { UserError } from '../errors.js';
import type { Claim, Extraction } from '../model.js';
import { suggestion } from '../suggest.js';

const SPAN = ['start', 'end', 'text'];
const SPEAKER = ['id', 'name', 'type', 'side'];

/** A claim's fields, and the fields inside each. A test holds this against the schema, which is too slow to load for it. */
const FIELDS: Readonly<Record<keyof Claim, readonly string[]>> = {
  id: [],
  document: [],
  line: [],
  column: [],
  kind: [],
  act: [],
  negated: [],
  hedged: [],
  source: SPAN,
  cue: SPAN,
  content: ['text', 'spans'],
  speaker: SPEAKER,
  resolution: ['method', 'candidates'],
  addressee: SPEAKER,
  via: [],
  within: [],
  chain: [],
  account: [],
  denies: [],
  sentence: ['index', 'start', 'end', 'text'],
  rule: [],
  confidence: [],
};

/** Every name that `--fields` takes: `speaker`, `speaker.name` … */
export const FIELD_NAMES: readonly string[] = Object.entries(FIELDS).flatMap(([name, inner]) => [
  name,
  ...inner.map((part) => `${name}.${part}`),
]);

/** A claim with what its document brought along. */
export type Row = Claim & { readonly meta: Readonly<Record<string, string>> };

/** The claims as rows of a table. */
export function* rowsOf({ documents, claims }: Extraction): Iterable<Row> {
  const metas = new Map(documents.map(({ path, meta }) => [path, meta]));
  for (const claim of claims) yield { ...claim, meta: metas.get(claim.document) ?? {} };
}

const META = 'meta.';

/** `meta.date`, `meta.outlet` …: all that any of the documents brought along, in the order in which they come up. */
export function metaFields({ documents }: Extraction): string[] {
  return [...new Set(documents.flatMap(({ meta }) => Object.keys(meta)))].map((name) => `${META}${name}`);
}

/** Reads `--fields`: names with commas between them. */
export function parseFields(list: string): string[] {
  const fields = list.split(',').map((field) => field.trim());
  for (const field of fields) {
    if (!FIELD_NAMES.includes(field) && field !== 'meta' && !field.startsWith(META))
      throw new UserError(`--fields: there is no field "${field}"`, suggestion(field, FIELD_NAMES));
  }
  return fields;
}

/** The value at a dotted name; null where nothing is. */
export function valueAt(row: Claim | Row, field: string): unknown {
  if (field.startsWith(META)) return new Map(Object.entries('meta' in row ? row.meta : {})).get(field.slice(META.length)) ?? null;
  let value: unknown = row;
  for (const step of field.split('.')) value = isRecord(value) ? value[step] : null;
  return value ?? null;
}

/** What the inputs brought along is named as they name it, dots and all. */
const stepsOf = (field: string): string[] => (field.startsWith(META) ? ['meta', field.slice(META.length)] : field.split('.'));

/** A claim with only these fields, in this order; a dotted name keeps its place inside its parent. */
export function pick(row: Claim | Row, fields: readonly string[]): Record<string, unknown> {
  const picked = new Map<string, unknown>();
  for (const field of fields) {
    const [name = '', part] = stepsOf(field);
    const whole = valueAt(row, name);
    const before = picked.get(name);
    if (part === undefined || whole === null) picked.set(name, whole);
    else picked.set(name, { ...(isRecord(before) ? before : {}), [part]: valueAt(row, field) });
  }
  return Object.fromEntries(picked);
}

/** A value as text for a cell: names of a chain with ` > ` between them, whatever has parts as JSON, nothing for null. */
export function cellText(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(' > ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
