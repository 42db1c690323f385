/** Claims that were extracted before, by this tool or by another that writes the same JSON. */
import { z } from 'zod';
import { ACTS, KINDS } from '../vocabulary.js';
import { stem } from './layout.js';
import { readJson } from './read-json.js';
import type { Found } from './types.js';

const span = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string().default('') });
const maybe = z.string().nullable().default(null);

/** Only what is compared is asked for. */
const prediction = z.object({
  id: z.string(),
  document: z.string(),
  cue: span.nullable().default(null),
  source: span.nullable().default(null),
  content: z.object({ text: z.string().default(''), spans: z.array(span) }),
  speaker: z.object({ name: z.string(), side: maybe }).nullable().default(null),
  kind: z.enum(KINDS).default('indirect'),
  act: z.enum(ACTS).default('state'),
  via: maybe,
  within: maybe,
  denies: maybe,
  rule: z.string().default('no rule'),
  confidence: z.number().min(0).max(1).default(1),
});

const predictions = z.object({ claims: z.array(prediction) });

/**
 * Reads claims from a file, by the names of their documents without folder and extension.
 * @throws UserError if it does not hold claims
 */
export async function readPredictions(file: string): Promise<ReadonlyMap<string, readonly Found[]>> {
  const { claims } = await readJson(file, { schema: predictions, name: 'the JSON of claims extract' });
  const groups = new Map<string, Found[]>();
  for (const claim of claims) groups.set(stem(claim.document), [...(groups.get(stem(claim.document)) ?? []), claim]);
  return groups;
}
