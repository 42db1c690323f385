import { relative, resolve } from 'node:path';
import { assembleFacts } from '../corpus/assemble.js';
import type { Options } from '../document.js';
import { UserError } from '../errors.js';
import { stem } from '../eval/layout.js';
import { readPredictions } from '../eval/predictions.js';
import { readNamed } from '../eval/read-named.js';
import type { Extracted, Found } from '../eval/types.js';
import { groupBy } from '../group.js';
import { toPosix } from '../posix.js';
import { readCorpus } from './corpus.js';
import type { EvalFlags } from './eval-flags.js';
import type { Io } from './io.js';
import { loadSettings } from './settings.js';

export interface ExtractSetup {
  readonly flags: EvalFlags;
  /** What the gold's convention asks of the extraction, over what the user configured. */
  readonly options?: Options;
}

/** The texts that gold is about with their claims: extracted, or read from --predictions. By the texts' whole paths. */
export async function extractTexts(files: readonly string[], setup: ExtractSetup, io: Io): Promise<ReadonlyMap<string, Extracted>> {
  const extracted = setup.flags.predictions === undefined ? await extract(files, setup, io) : await predicted(files, setup.flags, io);
  if (extracted.length === 0) throw new UserError('none of the texts could be read');
  return new Map(extracted.map((item) => [resolve(io.cwd, item.path), item]));
}

async function extract(files: readonly string[], setup: ExtractSetup, io: Io): Promise<Extracted[]> {
  const claims = await pass(files, setup, io);
  const open = { ...setup, flags: { ...setup.flags, minConfidence: 0, quiet: true } };
  const all = setup.flags.sweep === true ? await pass(files, open, io) : claims;
  return claims.map((item, index) => ({ ...item, candidates: all[index]?.claims ?? item.claims }));
}

async function pass(files: readonly string[], { flags, options }: ExtractSetup, io: Io): Promise<Omit<Extracted, 'candidates'>[]> {
  const loaded = await loadSettings(flags, io);
  const settings = { ...loaded, options: { ...loaded.options, ...options } };
  const paths = files.map((file) => relative(io.cwd, file));
  const { documents, texts } = await readCorpus(paths, { flags, settings, wantsTexts: true }, io);
  const groups = groupBy(assembleFacts(documents, settings.options).claims, ({ document }) => document);
  return documents.map(({ document: { path } }) => ({ path, text: texts.get(path) ?? '', claims: groups.get(path) ?? [] }));
}

async function predicted(
  files: readonly string[],
  { predictions = '', minConfidence = 0, encoding }: EvalFlags,
  io: Io,
): Promise<Extracted[]> {
  const byName = await readPredictions(resolve(io.cwd, predictions));
  const read = async (file: string): Promise<Extracted> => {
    const text = await readNamed(file, encoding ?? null);
    const candidates = (byName.get(stem(file)) ?? []).map((claim) => worded(claim, text));
    const path = toPosix(relative(io.cwd, file));
    return { path, text, candidates, claims: candidates.filter(({ confidence }) => confidence >= minConfidence) };
  };
  return Promise.all(files.map(read));
}

/** Offsets count; the words are taken from the text. */
function worded(claim: Found, text: string): Found {
  const word = <S extends { start: number; end: number }>(span: S): S & { text: string } => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  const spans = claim.content.spans.map(word);
  return {
    ...claim,
    cue: claim.cue && word(claim.cue),
    source: claim.source && word(claim.source),
    content: { text: spans.map((span) => span.text).join(' […] '), spans },
  };
}
