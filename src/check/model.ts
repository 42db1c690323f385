/** The JSON that `claims check` prints, version 2. */
import { z } from 'zod';
import { documentInfo, extraction } from '../model.js';
import { LEVELS, STATES } from './types.js';

const { schemaVersion, tool, offsets } = extraction.shape;
const offset = z.int().min(0);
const position = z.int().min(1);

export const place = z.strictObject({
  document: z.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position.describe('The column after the last character.'),
  start: offset,
  end: offset,
  text: z.string().describe('Exactly the slice from start to end; empty when the whole document is meant.'),
});

export const checkFinding = z.strictObject({
  gate: z.string(),
  level: z.enum(LEVELS),
  state: z.enum(STATES).nullable().describe('What the baseline makes of it; null without a baseline.'),
  message: z.string(),
  ...place.shape,
  claims: z.array(z.string()).describe('Ids of the claims concerned.'),
  related: z.array(place),
  fingerprint: z.string().describe('Survives moves in the file and edits elsewhere.'),
  suppressed: z.strictObject({ by: z.enum(['comment', 'config']), reason: z.string() }).nullable(),
});

export const checkReport = z.strictObject({
  schemaVersion,
  tool,
  offsets,
  documents: z.array(z.strictObject({ path: z.string(), status: documentInfo.shape.status, claims: z.int().min(0) })),
  gates: z.array(z.strictObject({ id: z.string(), level: z.enum(['off', ...LEVELS]), findings: z.int().min(0) })),
  findings: z.array(checkFinding).describe('Worst first; what the baseline or a suppression accepts comes last.'),
  summary: z.strictObject({
    documents: z.int().min(0),
    claims: z.int().min(0),
    errors: z.int().min(0),
    warnings: z.int().min(0),
    accepted: z.int().min(0).describe('Known to the baseline.'),
    suppressed: z.int().min(0),
  }),
  failOn: z.enum(LEVELS).describe('The least level that makes this run fail.'),
  failed: z.boolean().describe('Whether the exit code is 1.'),
});

export type Place = z.infer<typeof place>;
export type CheckFinding = z.infer<typeof checkFinding>;
export type CheckReport = z.infer<typeof checkReport>;
