/** Gold of our own: one JSON file a text, each claim with its words and with who speaks. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ACTS, KINDS } from '../vocabulary.js';
import { readJson } from './read-json.js';

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
  const { document, claims } = await readJson(file, { schema: goldFile, name: 'a gold of claims' });
  return { file, text: join(texts, basename(document)), claims };
}
