/**
 * The JSON that claims prints, version 1: one definition gives the TypeScript types and the JSON Schema.
 * Import types from here freely (they cost nothing at run time); import the values only where a schema is really needed.
 */
import { z } from 'zod';
import { ACTS, KINDS, SPEAKER_TYPES, VERDICT_KINDS } from './vocabulary.js';

const offset = z.int().min(0);

export const span = z
  .strictObject({ start: offset, end: offset, text: z.string() })
  .describe('Half-open range in UTF-16 units of the decoded file; text is exactly that slice.');

export const speakerRef = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(SPEAKER_TYPES),
  side: z.string().nullable().describe('The country, organisation or camp that the speaker speaks for.'),
});

export const resolution = z.strictObject({
  method: z.string().describe('The sieve that decided, or why nobody could be told.'),
  candidates: z.array(z.string()).optional().describe('Names that tied.'),
});

export const claim = z.strictObject({
  id: z.string().describe('Stable: survives edits elsewhere in the file.'),
  document: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  kind: z.enum(KINDS),
  act: z.enum(ACTS),
  negated: z.boolean().describe('The report itself is negated ("did not say that").'),
  hedged: z.boolean().describe('Hearsay ("reportedly", "is said to").'),
  source: span.nullable(),
  cue: span,
  content: z.strictObject({ text: z.string(), spans: z.array(span).min(1) }),
  speaker: speakerRef.nullable(),
  resolution,
  addressee: speakerRef.nullable(),
  via: z.string().nullable().describe('The outlet that relays the claim, when the text names one.'),
  within: z.string().nullable().describe('Id of the claim in whose content this one stands.'),
  chain: z.array(z.string()).describe('Names of the speakers from the outside in.'),
  account: z.string().nullable().describe("The side of the chain's outermost speaker: whose version this is."),
  denies: z.string().nullable().describe('Id of the claim that this one denies.'),
  sentence: z.strictObject({ index: z.int().min(0), start: offset, end: offset, text: z.string() }),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const excluded = z.strictObject({ start: offset, end: offset, reason: z.string() });

export const documentInfo = z.strictObject({
  path: z.string(),
  language: z.string().nullable(),
  sha256: z.string(),
  length: offset,
  sentences: z.int().min(0),
  claims: z.int().min(0),
  status: z
    .enum(['ok', 'unsupported-language', 'empty', 'failed'])
    .describe('failed: something went wrong inside the program; nothing is known of the document.'),
  message: z.string().optional(),
  excluded: z.array(excluded),
});

export const speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(SPEAKER_TYPES),
  side: z.string().nullable(),
  mentions: z.array(z.string()).describe('The distinct wordings that stand for the speaker.'),
  claims: z.int().min(0),
});

const head = {
  schemaVersion: z.literal('1.0'),
  tool: z.strictObject({ name: z.literal('claims'), version: z.string() }),
  offsets: z.literal('utf-16'),
};

export const extraction = z.strictObject({
  ...head,
  documents: z.array(documentInfo),
  speakers: z.array(speaker),
  claims: z.array(claim),
});

export const statement = z.strictObject({
  id: z.string(),
  speaker: z.string().nullable(),
  account: z.string().nullable(),
  act: z.enum(ACTS),
  text: z.string(),
  claims: z.array(z.string()).min(1),
  documents: z.int().min(1),
  drift: z.array(z.strictObject({ claims: z.tuple([z.string(), z.string()]), words: z.array(z.string()) })),
});

export const finding = z.strictObject({
  verdict: z.enum(['contradicts', 'agrees']),
  kind: z.enum(VERDICT_KINDS),
  left: z.string(),
  right: z.string(),
  why: z.string(),
  confidence: z.number().min(0).max(1),
});

export const diff = z.strictObject({
  ...head,
  between: z.tuple([z.string(), z.string()]),
  documents: z.array(documentInfo),
  claims: z.array(claim),
  statements: z.array(statement),
  findings: z.array(finding),
  only: z.record(z.string(), z.array(z.string())),
  others: z.array(z.string()),
  summary: z.record(z.string(), z.int().min(0)),
});

export type { Act, Kind, SpeakerType, VerdictKind } from './vocabulary.js';
export { ACTS, KINDS, SPEAKER_TYPES, VERDICT_KINDS } from './vocabulary.js';
export type Span = z.infer<typeof span>;
export type SpeakerRef = z.infer<typeof speakerRef>;
export type Resolution = z.infer<typeof resolution>;
export type Claim = z.infer<typeof claim>;
export type Excluded = z.infer<typeof excluded>;
export type DocumentInfo = z.infer<typeof documentInfo>;
export type Speaker = z.infer<typeof speaker>;
export type Extraction = z.infer<typeof extraction>;
export type Statement = z.infer<typeof statement>;
export type Finding = z.infer<typeof finding>;
export type Diff = z.infer<typeof diff>;
