/** Gold of our own: one JSON file a text, each claim with its words and with who speaks. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.js';
import { readText } from '../input/read.js';
import { ACTS, KINDS } from '../vocabulary.js';

const name = z.string().nullable().default(null);

const goldClaim = z.object({
  id: z.string(),
  source: name,
  cue: z
    .string()
    .nullable()
    .transform((cue) => cue ?? ''),
  content: z.string().describe('Pieces that the cue splits are joined by " […] ".'),
  speaker: name,
  side: name,
  kind: z.enum(KINDS),
  act: z.enum(ACTS),
  within: name.describe('Id of the claim in whose content it stands.'),
  via: name,
  denies: name.describe('Id of the claim that it denies.'),
});

const goldFile = z.object({ document: z.string().min(1), claims: z.array(goldClaim) });

export type GoldClaim = z.infer<typeof goldClaim>;

export interface ClaimGold {
  /** Path of the JSON file. */
  readonly file: string;
  /** Path of the text that it is about. */
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

/**
 * Reads one file of gold. Texts lie in `texts`.
 * @throws UserError if it is no such file
 */
export async function readClaimGold(file: string, texts: string): Promise<ClaimGold> {
  const { text } = await readText(file, 'utf-8');
  const parsed = goldFile.safeParse(parseJson(text, file));
  if (!parsed.success) throw new UserError(`${file}: not a gold of claims: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
  const { document, claims } = parsed.data;
  return { file, text: join(texts, basename(document)), claims };
}

/** Parses JSON, naming the file if it is none. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
