import { resolve } from 'node:path';
import { readClaimGold } from '../eval/claim-gold.js';
import { evaluateClaims } from '../eval/evaluate-claims.js';
import type { GoldFiles } from '../eval/layout.js';
import { claimsTable } from '../render/eval/claims-table.js';
import { claimsJson } from '../render/eval/json.js';
import { extractTexts } from './eval-extract.js';
import type { EvalSetup } from './eval-flags.js';
import type { Io } from './io.js';

/** Reads gold of our own, extracts its texts and puts the figures into words. */
export async function evaluateOwn(gold: GoldFiles & { format: 'claims' }, { flags, format }: EvalSetup, io: Io): Promise<Iterable<string>> {
  const texts = flags.texts === undefined ? gold.directory : resolve(io.cwd, flags.texts);
  const files = await Promise.all(gold.files.map((file) => readClaimGold(file, texts)));
  const extracted = await extractTexts(
    files.map(({ text }) => text),
    { flags },
    io,
  );
  const documents = files.flatMap(({ text, claims }) => {
    const found = extracted.get(text);
    return found ? [{ ...found, gold: claims }] : [];
  });
  const settings = { errors: flags.errors === true, maxErrors: flags.maxErrors ?? Number.POSITIVE_INFINITY };
  return format === 'json' ? claimsJson(evaluateClaims(documents), settings) : claimsTable(evaluateClaims(documents), settings);
}
