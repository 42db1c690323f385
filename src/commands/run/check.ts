import { posix } from 'node:path';
import type { Baseline } from '../../check/baseline/format.js';
import { baselineFor } from '../../check/baseline/make.js';
import { checkConfig } from '../../check/config.js';
import type { CheckReport } from '../../check/model.js';
import { check } from '../../check/run.js';
import type { CheckInput, Level } from '../../check/types.js';
import { assembleFacts } from '../../corpus/assemble.js';
import { UserError } from '../../errors.js';
import { plural } from '../../plural.js';
import { checkRenderers } from '../../render/check/index.js';
import { gateList } from '../../render/check/list.js';
import { VERSION } from '../../version.js';
import { type BaselineStore, type Looked, openBaseline } from '../baseline.js';
import { type Corpus, readCorpus } from '../corpus.js';
import { chooseFormat } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import type { InputFlags, OutputFlags } from '../options.js';
import { openOutput, screen } from '../output.js';
import { loadSettings, type Settings } from '../settings.js';

/** Flags of `claims check`. */
export interface CheckFlags extends InputFlags, OutputFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: Level;
  readonly list?: boolean;
}

/** Extracts, holds the gates against it, and prints what they say. */
export default async function run(paths: readonly string[], flags: CheckFlags, io: Io): Promise<void> {
  const output = openOutput(flags.output, io);
  if (flags.list) return output(gateList(screen(flags, io)));
  const render = checkRenderers[chooseFormat(flags, { all: FORMATS.check, piped: 'table' }, io)];
  const settings = await loadSettings(flags, io);
  const config = settings.config?.check ?? checkConfig.parse({});
  const store = storeFor(flags, settings, io);
  const corpus = await readCorpus(paths, { flags, settings, wantsTexts: true }, io);
  const { problems } = corpus;
  if (corpus.documents.length === 0) return;
  const input = inputFrom(corpus, { settings, store });
  const judge = (baseline: Baseline | null): CheckReport =>
    check({ ...input, baseline }, config, { failOn: flags.failOn, maxWarnings: flags.maxWarnings ?? null });
  const updated = flags.updateBaseline && problems.length === 0 ? baselineFor(input, judge(null)) : null;
  if (updated) await store?.write(updated);
  const report = judge(updated ?? input.baseline);
  await output(render(report, screen(flags, io)));
  note(summary(report, updated ? (store?.name ?? null) : null), flags, io);
  if (flags.updateBaseline && !updated) note(`${store?.name} is left as it was, for some documents could not be read`, {}, io);
  if (report.failed) io.setExitCode(1);
}

/** The flag wins; in the configuration the path is relative to the configuration file. */
function storeFor({ baseline, updateBaseline }: CheckFlags, { config, configName }: Settings, io: Io): BaselineStore | null {
  const configured = config?.check?.baseline;
  const file = baseline ?? (configured === undefined ? null : posix.join(posix.dirname(configName ?? ''), configured));
  if (file !== null) return openBaseline(file, updateBaseline === true, io);
  if (updateBaseline)
    throw new UserError('--update-baseline does not know which file', 'Name it with --baseline, or in the configuration.');
  return null;
}

function inputFrom(
  { documents, texts, problems }: Corpus,
  { settings, store }: { settings: Settings; store: BaselineStore | null },
): CheckInput {
  const base = posix.dirname(settings.configName ?? '');
  const home = store?.home ?? settings.options.home ?? '';
  return {
    extraction: assembleFacts(documents, { ...settings.options, home }, VERSION),
    keyOf: (document) => posix.join(home, document),
    texts,
    baseline: store?.known ?? null,
    elsewhere: store?.elsewhere(lookedAt(documents, problems)) ?? new Set(),
    configName: settings.configName,
    toConfig: (document) => posix.relative(base, document),
  };
}

function lookedAt(documents: Corpus['documents'], problems: Corpus['problems']): Looked {
  const read = documents.flatMap(({ document }) => (document.status === 'failed' ? [] : document.path));
  return { documents: new Set(read), unread: new Set(problems.map(({ path }) => path)) };
}

function summary({ summary: { errors, warnings, accepted, suppressed, claims, documents } }: CheckReport, written: string | null): string {
  const counts = [plural(errors, 'error'), plural(warnings, 'warning')];
  if (accepted > 0) counts.push(`${accepted} accepted by the baseline`);
  if (suppressed > 0) counts.push(`${suppressed} suppressed`);
  const wrote = written === null ? '' : `; ${written} written`;
  return `${counts.join(', ')} in ${plural(claims, 'claim')} of ${plural(documents, 'document')}${wrote}`;
}
