import { basename } from 'node:path';
import type { Options } from '../document.js';
import { UserError } from '../errors.js';
import { type EvalDocument, evaluate } from '../eval/evaluate.js';
import type { BratFiles, BratGold } from '../eval/layout.js';
import { chosen, readMarked } from '../eval/read-brat.js';
import type { Extracted, GoldProblem } from '../eval/types.js';
import { bratTable } from '../render/eval/brat-table.js';
import { bratJson } from '../render/eval/json.js';
import { extractTexts } from './eval-extract.js';
import type { EvalFlags, EvalSetup } from './eval-flags.js';
import type { Io } from './io.js';
import { note } from './messages.js';

/** Reads brat gold, extracts its texts and puts the figures into words. */
export async function evaluateBrat(gold: BratGold, { flags, format }: EvalSetup, io: Io): Promise<Iterable<string>> {
  const { documents, problems } = await readDocuments(gold.documents, flags, io);
  for (const stray of gold.strays) note(`${basename(stray)}: no text of this name; left out`, flags, io);
  for (const { path, line, message } of problems) note(`${line === null ? path : `${path}:${line}`}: ${message}`, flags, io);
  if (documents.length === 0)
    throw new UserError(`nothing is marked by "${flags.annotator ?? ''}"`, `Annotators: ${annotators(gold).join(', ')}.`);
  const contents = flags.predictions === undefined ? conventionOf(flags) : {};
  const settings = { ...contents, errors: flags.errors === true, maxErrors: flags.maxErrors ?? Number.POSITIVE_INFINITY };
  return format === 'json' ? bratJson(evaluate(documents), settings) : bratTable(evaluate(documents), settings);
}

const conventionOf = ({ dropThat }: EvalFlags): Options => ({ complementizer: dropThat === true ? 'drop' : 'keep' });

interface Read {
  readonly documents: readonly EvalDocument[];
  readonly problems: readonly GoldProblem[];
}

async function readDocuments(all: readonly BratFiles[], flags: EvalFlags, io: Io): Promise<Read> {
  const wanted = all.filter(
    ({ annotations }) => flags.annotator === undefined || annotations.some(({ annotator }) => annotator === flags.annotator),
  );
  if (wanted.length === 0) return { documents: [], problems: [] };
  const extracted = await extractTexts(
    wanted.map(({ text }) => text),
    { flags, options: conventionOf(flags) },
    io,
  );
  const read = await Promise.all(wanted.map((files) => readDocument(files, extracted.get(files.text), flags)));
  return { documents: read.flatMap(({ documents }) => documents), problems: read.flatMap(({ problems }) => problems) };
}

/** A text that could not be read has been named already. */
async function readDocument(files: BratFiles, extracted: Extracted | undefined, flags: EvalFlags): Promise<Read> {
  if (!extracted) return { documents: [], problems: [] };
  const { annotations, problems } = await readMarked(extracted.text, files);
  const gold = chosen(annotations, flags.annotator ?? null)?.attributions;
  return { documents: gold ? [{ ...extracted, annotations, gold }] : [], problems };
}

function annotators({ documents }: BratGold): string[] {
  const names = documents.flatMap(({ annotations }) => annotations.map(({ annotator }) => annotator));
  return [...new Set(names)].sort();
}
