import { z } from 'zod';
import { KINDS } from '../../model.js';

export const BASELINE_VERSION = 1;

const entry = z.strictObject({
  text: z.string().describe('The beginning of the content, for people and for telling a rewording from a new claim.'),
  key: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'must be 12 hexadecimal digits')
    .describe('Hash of the whole content.'),
  speaker: z.string().nullable(),
  source: z.string().optional().describe('The source as written, where the speaker could not be told.'),
  cue: z.string().describe('Empty for a claim without a cue.'),
  kind: z.enum(KINDS).optional().describe('Left out for indirect speech.'),
  negated: z.literal(true).optional(),
  hedged: z.literal(true).optional(),
});

const acceptance = z.strictObject({ gate: z.string(), text: z.string(), fingerprint: z.string().min(1) });

const document = z.strictObject({ claims: z.array(entry), accepted: z.array(acceptance) });

/** A record of zod's has no place for a document that is called "__proto__"; a map has. */
const byPath = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : value;

/** The file that `--baseline` names. Paths are relative to it. */
export const baselineFile = z.strictObject({
  claimsBaseline: z.literal(BASELINE_VERSION, `must be ${BASELINE_VERSION}; another version of claims wrote this file`),
  documents: z.preprocess(byPath, z.map(z.string(), document)),
});

export type Entry = z.infer<typeof entry>;
export type Acceptance = z.infer<typeof acceptance>;
export type BaselineDocument = z.infer<typeof document>;
/** What was known of each document, by its path. */
export type Baseline = ReadonlyMap<string, BaselineDocument>;
