/** Reads the texts that people marked, in brat standoff or in our own JSON. */
import { type ClaimGold, type GoldClaim, readClaimGold } from '../eval/claim-gold.js';
import { type BratFiles, findGold } from '../eval/layout.js';
import { chosen, readMarked } from '../eval/read-brat.js';
import { readNamed } from '../eval/read-named.js';
import type { GoldAttribution } from './examples.js';
import { locate } from './locate.js';

export interface GoldText {
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
  /**
   * Whether the text was marked by the guidelines that the extractor follows. Other corpora mark no claims in claims, and attitudes and
   * decrees that the guidelines leave out.
   */
  readonly own: boolean;
  /** The claims that `gold` places, where the text is our own. */
  readonly claims: readonly GoldClaim[];
}

/**
 * Reads a folder of gold. Of several annotators the first by name counts.
 * @throws UserError if the path holds no gold
 */
export async function readGold(path: string): Promise<GoldText[]> {
  const found = findGold(path);
  const read = found.format === 'brat' ? found.documents.map(readMarkedText) : found.files.map((file) => readOwn(file, found.directory));
  return Promise.all(read);
}

async function readMarkedText(files: BratFiles): Promise<GoldText> {
  const text = await readNamed(files.text, null);
  const gold = chosen((await readMarked(text, files)).annotations, null)?.attributions ?? [];
  return { text, gold, own: false, claims: [] };
}

async function readOwn(file: string, directory: string): Promise<GoldText> {
  const { text: path, claims }: ClaimGold = await readClaimGold(file, directory);
  const text = await readNamed(path, null);
  return { text, gold: locate(text, claims), own: true, claims };
}
