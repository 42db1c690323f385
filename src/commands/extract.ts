import type { Command } from 'commander';
import { assembleFacts } from '../corpus/assemble.js';
import { type Filter, filterExtraction } from '../filter.js';
import type { Act } from '../model.js';
import { parseFields } from '../render/fields.js';
import { renderers } from '../render/index.js';
import { SHOWS_TEXTS } from '../render/shows-texts.js';
import { VERSION } from '../version.js';
import { readCorpus } from './corpus.js';
import { chooseFormat, withJson } from './format.js';
import type { Io } from './io.js';
import { note } from './messages.js';
import { addFilterOptions, addInputOptions, addOutputOptions } from './options.js';
import { openOutput, screen } from './output.js';
import { loadSettings, type Settings } from './settings.js';
import { checkStreaming, type StreamFlags, streamLines } from './stream/run.js';
import { summary } from './stream/summary.js';

const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown', 'html'] as const;

type Flags = StreamFlags &
  Filter & {
    readonly acts?: readonly Act[];
    readonly fields?: string;
    readonly keepThat?: boolean;
  };

/** `claims extract`: who claimed what, on whose word. */
export default function extract(command: Command, io: Io): void {
  addInputOptions(command);
  addFilterOptions(command);
  addOutputOptions(command, FORMATS)
    .option('--fields <names>', 'fields of a claim to print, in this order: speaker.name,content.text')
    .option('--keep-that', 'content spans include the leading "that", as PARC and PolNeAR annotate')
    .option('--local', 'jsonl: names as each document tells them by itself, so that its claims are written as soon as it is done')
    .option('--documents', 'jsonl: a line for each document too, in front of its claims')
    .option('--resume', 'jsonl with --local and -o: go on in the file behind what an interrupted run has written');
  command.action((paths: string[], flags: Flags) => run(paths, flags, io));
}

async function run(paths: readonly string[], flags: Flags, io: Io): Promise<void> {
  const fields = flags.fields === undefined ? null : parseFields(flags.fields);
  const format = chooseFormat(flags, withJson(FORMATS), io);
  const filter = { ...flags, act: [...(flags.act ?? []), ...(flags.acts ?? [])] };
  checkStreaming(flags, format);
  const output = flags.resume === true ? null : openOutput(flags.output, io);
  const settings = withConvention(await loadSettings(flags, io), flags);
  const wantedOf = { filter, fields, documents: flags.documents === true };
  if (format === 'jsonl' || output === null) return streamLines(paths, { flags, settings, wanted: wantedOf, output }, io);
  const { documents, texts } = await readCorpus(paths, { flags, settings, wantsTexts: SHOWS_TEXTS.has(format) }, io);
  if (documents.length === 0) return;
  const found = assembleFacts(documents, settings.options, VERSION);
  const wanted = filterExtraction(found, filter);
  await output(renderers[format](wanted, { ...screen(flags, io), fields, texts }));
  const speakers = new Set(wanted.claims.flatMap((claim) => claim.speaker?.id ?? [])).size;
  note(summary({ claims: wanted.claims.length, found: found.claims.length, speakers, documents: wanted.documents.length }), flags, io);
}

function withConvention(settings: Settings, { keepThat }: Flags): Settings {
  return keepThat === true ? { ...settings, options: { ...settings.options, complementizer: 'keep' } } : settings;
}
