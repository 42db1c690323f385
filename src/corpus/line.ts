/** Facts on their way from one machine to another: a JSON line for each document. */
import { UserError } from '../errors.js';
import { BUILD } from '../version.js';
import type { DocumentFacts } from './facts.js';

/** The version of the form. */
const FORM = '1.0';

/** A document's facts, or why there are none. */
export type Line = { readonly build: string } & (DocumentFacts | { readonly id: string | null; readonly error: string });

/** @param facts as JSON */
export function factsLine(facts: string): string {
  return `${HEAD},${facts.slice(1)}\n`;
}

/** Stands in for the facts of a document that could not be read, so that whoever merges them hears of it. */
export function errorLine(id: string | null, error: string): string {
  return `${HEAD},${JSON.stringify({ id, error }).slice(1)}\n`;
}

const HEAD = `{"claimsFacts":${JSON.stringify(FORM)},"build":${JSON.stringify(BUILD)}`;

/**
 * Reads what the two above write.
 * @throws UserError if it is something else
 */
export function parseLine(text: string): Line {
  const line: unknown = JSON.parse(text);
  if (isLine(line)) return line;
  throw new UserError('it holds no facts of this version of claims', 'Give what `claims map` writes.');
}

function isLine(line: unknown): line is Line {
  return typeof line === 'object' && line !== null && 'claimsFacts' in line && line.claimsFacts === FORM;
}
