import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeSystemError, UserError } from '../errors.js';
import { suggestion } from '../suggest.js';
import { type Config, config } from './schema.js';

/**
 * Reads and checks a configuration file.
 * @param file its path
 * @param name what messages call it
 * @throws UserError that names file, line and key
 */
export function loadConfig(file: string, name: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(read(file, name), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new UserError(`${name}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`, 'The file must be valid YAML.');
  const result = config.safeParse(plainOf(document, name) ?? {});
  if (result.success) return result.data;
  throw explain(result.error.issues, (path) => `${name}:${lineOf(document, lines, path)}`);
}

/** Aliases that stand for aliases can stand for more than a memory holds. */
function plainOf(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw new UserError(`${name}: its aliases stand for too much`, 'Write out what they stand for.');
    throw error;
  }
}

function read(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`${name}: it cannot be read: ${describeSystemError(error)}`);
  }
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Several mistakes become one message, a line each; the hint is for the first. */
function explain(issues: readonly Issue[], where: (path: Path) => string): UserError {
  const messages = issues.map((issue) => `${where(pathOf(issue))}: ${describe(issue)}`);
  const first = issues[0];
  return new UserError(messages.join('\n'), first?.code === 'unrecognized_keys' ? hintFor(first) : null);
}

/** The path of what is wrong: for an unknown key the key itself, not the map that holds it. */
function pathOf(issue: Issue): Path {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

function describe(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  return `${issue.path.join('.')}: ${issue.message}`;
}

function hintFor(issue: Issue & { code: 'unrecognized_keys' }): string {
  return suggestion(issue.keys[0] ?? '', keysAt(config, issue.path));
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = typeof step === 'number' ? elementOf(current) : shapeOf(current)[String(step)];
  return Object.keys(shapeOf(current));
}

function elementOf(schema: unknown): unknown {
  const inner = unwrap(schema);
  return isRecord(inner) ? inner.element : undefined;
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const inner = unwrap(schema);
  return isRecord(inner) && isRecord(inner.shape) ? inner.shape : {};
}

/** Looks through defaults, optionals and transformations. */
function unwrap(schema: unknown): unknown {
  let current = schema;
  while (isRecord(current)) {
    if ('in' in current && 'out' in current) current = isTransform(current.out) ? current.in : current.out;
    else if (typeof current.unwrap === 'function' && !('element' in current)) current = current.unwrap();
    else break;
  }
  return current;
}

function isTransform(schema: unknown): boolean {
  return isRecord(schema) && schema.type === 'transform';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The line of the node at the path, or of the nearest node above it; a map's entry is where its key stands. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
    const offset = keyOffset(parent, path[depth - 1]);
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | null {
  if (!isRecord(parent) || !Array.isArray(parent.items)) return null;
  const item: unknown = typeof key === 'number' ? parent.items[key] : parent.items.find((pair) => keyOf(pair) === key);
  const node = isRecord(item) && isRecord(item.key) ? item.key : item;
  return isRecord(node) && Array.isArray(node.range) ? Number(node.range[0]) : null;
}

function keyOf(pair: unknown): unknown {
  return isRecord(pair) && isRecord(pair.key) ? pair.key.value : undefined;
}
