import { assembleFacts } from '../../corpus/assemble.js';
import { countClaims } from '../../counts.js';
import { UserError } from '../../errors.js';
import { type Filter, filterExtraction } from '../../filter.js';
import type { Act, Extraction } from '../../model.js';
import { parseFields } from '../../render/fields.js';
import type { renderers } from '../../render/index.js';
import { json } from '../../render/json.js';
import { SHOWS_TEXTS } from '../../render/shows-texts.js';
import type { Renderer } from '../../render/types.js';
import { VERSION } from '../../version.js';
import type { CountedBy } from '../../vocabulary.js';
import { openBrat } from '../brat-out.js';
import { readCorpus } from '../corpus.js';
import { chooseFormat, withJson } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import { openOutput, screen } from '../output.js';
import { loadSettings, type Settings } from '../settings.js';
import { checkStreaming, type StreamFlags, streamLines } from '../stream/run.js';
import { summary } from '../stream/summary.js';

/** Flags of `claims extract`. */
export type ExtractFlags = StreamFlags &
  Filter & {
    readonly acts?: readonly Act[];
    readonly fields?: string;
    readonly countBy?: CountedBy;
    readonly keepThat?: boolean;
  };

/** Extracts, and prints what is wanted of it. */
export default async function run(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<void> {
  const fields = flags.fields === undefined ? null : parseFields(flags.fields);
  const { countBy } = flags;
  const format = countBy === undefined ? chooseFormat(flags, withJson(FORMATS.extract), io) : countsFormat(flags, io);
  const filter = { ...flags, act: [...(flags.act ?? []), ...(flags.acts ?? [])] };
  checkStreaming(flags, format);
  const brat = format === 'brat' ? openBrat(flags.output, io) : null;
  const output = flags.resume === true ? null : openOutput(brat ? undefined : flags.output, io);
  const settings = withConvention(await loadSettings(flags, io), flags);
  const wantedOf = { filter, fields, documents: flags.documents === true };
  if (format === 'jsonl' || output === null) return streamLines(paths, { flags, settings, wanted: wantedOf, output }, io);
  const { documents, texts } = await readCorpus(paths, { flags, settings, wantsTexts: SHOWS_TEXTS.has(format) }, io);
  if (documents.length === 0) return;
  const found = assembleFacts(documents, settings.options, VERSION);
  const wanted = filterExtraction(found, filter);
  if (format === 'brat') brat?.(wanted, texts);
  else if (countBy === undefined) await output((await rendererOf(format))(wanted, { ...screen(flags, io), fields, texts }));
  else await output(await counted(wanted, { ...flags, countBy }, io));
  const speakers = new Set(wanted.claims.flatMap((claim) => claim.speaker?.id ?? [])).size;
  note(summary({ claims: wanted.claims.length, found: found.claims.length, speakers, documents: wanted.documents.length }), flags, io);
}

/** What measures and lays out text for people takes long to load, and JSON needs none of it. */
const rendererOf = async (format: keyof typeof renderers): Promise<Renderer> =>
  format === 'json' ? json : (await import('../../render/index.js')).renderers[format];

const COUNTS_FORMATS = ['table', 'json', 'csv'] as const;

/** Counts have few forms, and no fields. */
function countsFormat(flags: ExtractFlags, io: Io): (typeof COUNTS_FORMATS)[number] {
  if (flags.fields !== undefined) throw new UserError('--count-by and --fields exclude each other', 'A count has columns of its own.');
  const known = COUNTS_FORMATS.find((format) => format === flags.format);
  if (flags.format !== undefined && known === undefined)
    throw new UserError(`--count-by: it is not printed as ${flags.format}`, `Say --format with one of: ${COUNTS_FORMATS.join(', ')}.`);
  return chooseFormat(flags, withJson(COUNTS_FORMATS), io);
}

async function counted(extraction: Extraction, flags: ExtractFlags & { readonly countBy: CountedBy }, io: Io): Promise<Iterable<string>> {
  const counts = { tool: extraction.tool, by: flags.countBy, counts: countClaims(extraction, flags.countBy) };
  const { countsRenderers } = await import('../../render/counts/index.js');
  return countsRenderers[countsFormat(flags, io)](counts, screen(flags, io));
}

function withConvention(settings: Settings, { keepThat }: ExtractFlags): Settings {
  return keepThat === true ? { ...settings, options: { ...settings.options, complementizer: 'keep' } } : settings;
}
