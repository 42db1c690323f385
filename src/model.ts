/**
 * The JSON that claims prints, version 2: one definition gives the TypeScript types and the JSON Schema.
 * Import types from here freely (they cost nothing at run time); import the values only where a schema is really needed.
 */
import { z } from 'zod';
import { ACTS, ANONYMITY, GENRES, KINDS, SPEAKER_TYPES, VERDICT_KINDS, VERDICTS } from './vocabulary.js';

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
  cue: span.nullable().describe('Null for a quotation or an answer without a cue and for what an issuer says in its own voice.'),
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
  genre: z.enum(GENRES),
  issuer: speakerRef.nullable().describe("Who speaks in the document's own voice; null in a report."),
  meta: z.record(z.string(), z.string()).describe('What the input brought along: title, date, outlet, the other columns of its row.'),
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
  anonymity: z
    .enum(ANONYMITY)
    .describe('named; on record for a body without a name of their own; unnamed, one or a few; or many at once ("residents").'),
  side: z.string().nullable(),
  speaksFor: z
    .array(z.string())
    .describe(
      'The bodies that the speaker speaks for, the nearest first, the widest last; behind an authority that is a side by itself, its state.',
    ),
  affiliations: z
    .array(z.strictObject({ body: z.string(), how: z.string(), document: z.string(), span }))
    .describe('What the texts say of whom the speaker speaks for, and where.'),
  mentions: z.array(z.string()).describe('The distinct wordings that stand for the speaker.'),
  claims: z.int().min(0).describe('0 for a body that others speak for and that says nothing itself.'),
});

const head = {
  schemaVersion: z.literal('2.0'),
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

export const findingSide = z
  .strictObject({
    statement: z.string(),
    claim: z.string(),
    document: z.string(),
    line: z.int().min(1),
    text: z.string(),
    marks: z.array(span).describe('The words on which the finding rests.'),
  })
  .describe('One side of a finding: its statement, and the claim that words it most like the other side.');

export const finding = z.strictObject({
  id: z.string(),
  point: z.string().describe('Id of the point of contention that it is part of.'),
  verdict: z.enum(VERDICTS),
  kind: z.enum(VERDICT_KINDS),
  left: findingSide.nullable(),
  right: findingSide.nullable(),
  why: z.string(),
  confidence: z.number().min(0).max(1),
});

export const point = z.strictObject({
  id: z.string(),
  topic: z.string().describe('In words of both sides.'),
  findings: z.array(z.string()).min(1),
});

export const diff = z.strictObject({
  ...head,
  between: z.tuple([z.string(), z.string()]),
  documents: z.array(documentInfo),
  claims: z.array(claim),
  statements: z.array(statement),
  findings: z.array(finding),
  points: z.array(point),
  only: z.record(z.string(), z.array(z.string())),
  others: z.array(z.string()),
  unplaced: z.array(z.strictObject({ speaker: z.string(), claims: z.int().min(1), why: z.string() })).describe('Speakers on neither side.'),
  summary: z.record(z.string(), z.int().min(0)),
});

export const sidedSpeaker = z.strictObject({
  name: z.string(),
  type: z.enum(SPEAKER_TYPES),
  claims: z.int().min(0),
  speaksFor: z.array(z.string()),
  evidence: z.array(z.strictObject({ body: z.string(), how: z.string(), document: z.string(), line: z.int().min(1), text: z.string() })),
  mentions: z.array(z.string()),
});

export const sidesReport = z.strictObject({
  schemaVersion: head.schemaVersion,
  tool: head.tool,
  sides: z.array(z.strictObject({ name: z.string(), claims: z.int().min(0), speakers: z.array(sidedSpeaker) })),
  unplaced: z.array(
    z.strictObject({
      name: z.string(),
      type: z.enum(SPEAKER_TYPES),
      claims: z.int().min(0),
      why: z.string(),
      document: z.string().describe('Where the first claim stands.'),
      line: z.int().min(1),
      mentions: z.array(z.string()),
    }),
  ),
  nobody: z.int().min(0).describe('Claims whose speaker could not be told.'),
});

export type { Act, Anonymity, Genre, Kind, SpeakerType, Verdict, VerdictKind } from './vocabulary.js';
export { ACTS, ANONYMITY, KINDS, SPEAKER_TYPES, VERDICT_KINDS } from './vocabulary.js';
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
export type SidesReport = z.infer<typeof sidesReport>;
export type Sided = z.infer<typeof sidedSpeaker>;
