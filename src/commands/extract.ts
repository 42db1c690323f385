import type { Command } from 'commander';
import { assembleFacts } from '../corpus/assemble.js';
import { type Filter, filterExtraction } from '../filter.js';
import type { Act, Extraction } from '../model.js';
import { parseFields } from '../render/fields.js';
import { renderers } from '../render/index.js';
import { VERSION } from '../version.js';
import { readCorpus } from './corpus.js';
import { chooseFormat, withJson } from './format.js';
import type { Io } from './io.js';
import { note } from './messages.js';
import { addFilterOptions, addInputOptions, addOutputOptions, type InputFlags, type OutputFlags } from './options.js';
import { openOutput, screen } from './output.js';
import { loadSettings, type Settings } from './settings.js';

const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;

type Flags = InputFlags & OutputFlags & Filter & { readonly acts?: readonly Act[]; readonly fields?: string; readonly keepThat?: boolean };

/** `claims extract`: who claimed what, on whose word. */
export default function extract(command: Command, io: Io): void {
  addInputOptions(command);
  addFilterOptions(command);
  addOutputOptions(command, FORMATS)
    .option('--fields <names>', 'fields of a claim to print, in this order: speaker.name,content.text')
    .option('--keep-that', 'content spans include the leading "that", as PARC and PolNeAR annotate');
  command.action((paths: string[], flags: Flags) => run(paths, flags, io));
}

async function run(paths: readonly string[], flags: Flags, io: Io): Promise<void> {
  const fields = flags.fields === undefined ? null : parseFields(flags.fields);
  const render = renderers[chooseFormat(flags, withJson(FORMATS), io)];
  const output = openOutput(flags.output, io);
  const settings = withConvention(await loadSettings(flags, io), flags);
  const { documents } = await readCorpus(paths, { flags, settings }, io);
  if (documents.length === 0) return;
  const found = assembleFacts(documents, settings.options, VERSION);
  const wanted = filterExtraction(found, { ...flags, act: [...(flags.act ?? []), ...(flags.acts ?? [])] });
  await output(render(wanted, { ...screen(flags, io), fields }));
  note(summary(wanted, found.claims.length), flags, io);
}

function withConvention(settings: Settings, { keepThat }: Flags): Settings {
  return keepThat === true ? { ...settings, options: { ...settings.options, complementizer: 'keep' } } : settings;
}

function summary({ claims, documents }: Extraction, found: number): string {
  const speakers = new Set(claims.flatMap((claim) => claim.speaker?.id ?? [])).size;
  const share = claims.length === found ? plural(found, 'claim') : `${claims.length} of ${plural(found, 'claim')}`;
  return `${share} by ${plural(speakers, 'speaker')} in ${plural(documents.length, 'document')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
