import { compare } from '../../compare.js';
import { assembleFacts } from '../../corpus/assemble.js';
import type { DocumentFacts } from '../../corpus/facts.js';
import { type DiffFilter, filterDiff } from '../../diff/filter.js';
import { type WeighedDiff, weighedDiff } from '../../diff/index.js';
import { UserError } from '../../errors.js';
import type { Diff } from '../../model.js';
import { diffRenderers } from '../../render/diff/index.js';
import { weighingsText } from '../../render/diff/weighings.js';
import { SHOWS_TEXTS } from '../../render/shows-texts.js';
import { VERSION } from '../../version.js';
import { readCorpus, type Setup } from '../corpus.js';
import { evidenceOf, namedBetween } from '../evidence.js';
import { chooseFormat, withJson } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import type { InputFlags, OutputFlags } from '../options.js';
import { openOutput, screen } from '../output.js';
import { loadSettings } from '../settings.js';

/** Flags of `claims diff`. */
export type DiffFlags = InputFlags &
  OutputFlags &
  DiffFilter & {
    readonly between?: readonly string[];
    readonly left?: readonly string[];
    readonly right?: readonly string[];
    readonly showOthers?: boolean;
    readonly explain?: boolean;
    readonly failOn?: 'contradiction';
  };

/** Compares, and prints what is wanted of it. */
export default async function run(paths: readonly string[], flags: DiffFlags, io: Io): Promise<void> {
  checkFlags(paths, flags);
  const format = chooseFormat(flags, withJson(FORMATS.diff), io);
  const output = openOutput(flags.output, io);
  // What is asked of findings is not asked of the claims that they rest on.
  const { minConfidence: _ofFindings, ...inputFlags } = flags;
  const settings = await loadSettings(inputFlags, io);
  const compared = await compareDocuments(paths, { flags, settings, wantsTexts: SHOWS_TEXTS.has(format) }, io);
  if (compared === null) return;
  const {
    found: { diff: found, weighingsOf },
    texts,
  } = compared;
  const wanted = filterDiff(found, flags);
  const shown = {
    ...screen(flags, io),
    texts,
    others: flags.showOthers === true,
    all: flags.only !== undefined || flags.topic !== undefined || flags.showOthers === true,
  };
  await output(flags.explain === true ? weighingsText({ diff: wanted, weighingsOf }, shown) : diffRenderers[format](wanted, shown));
  if (flags.between === undefined && flags.left === undefined)
    note(`${found.between.join(' and ')} deny each other most; --between chooses others`, flags, io);
  note(summary(found), flags, io);
  if (flags.failOn !== undefined && filterDiff(found, topicOf(flags)).findings.some(({ verdict }) => verdict === 'contradicts'))
    io.setExitCode(1);
}

const topicOf = ({ topic }: DiffFlags): DiffFilter => (topic === undefined ? {} : { topic });

function checkFlags(paths: readonly string[], { between, left, right, explain, format }: DiffFlags): void {
  if (between !== undefined && between.length !== 2)
    throw new UserError('--between wants two sides', 'claims diff PATH… --between Russia France');
  if (explain === true && format !== undefined && format !== 'table')
    throw new UserError(`--explain prints text, no ${format}`, 'Leave --format out.');
  if ((left === undefined) !== (right === undefined)) throw new UserError('--left and --right go together', 'Give both, or use --between.');
  if (left !== undefined && between !== undefined)
    throw new UserError('--between and --left exclude each other', 'Compare either sides or documents.');
  if (left !== undefined && paths.length > 0) throw new UserError('paths stand after --left or --right', 'Leave the others out.');
}

interface Compared {
  readonly found: WeighedDiff;
  readonly texts: ReadonlyMap<string, string>;
}

async function compareDocuments(paths: readonly string[], setup: Setup & { flags: DiffFlags }, io: Io): Promise<Compared | null> {
  const { flags, settings } = setup;
  const { between, left, right } = flags;
  if (left === undefined || right === undefined) {
    const corpus = await readCorpus(paths, { ...setup, wantsTexts: true }, io);
    if (corpus.documents.length === 0) return null;
    const named = namedBetween(between, settings);
    const evidence = evidenceOf(corpus, settings);
    const extraction = assembleFacts(corpus.documents, settings.options, VERSION);
    return { found: weighedDiff(extraction, named === null ? evidence : { ...evidence, between: named }), texts: corpus.texts };
  }
  const lefts = await readCorpus(left, setup, io);
  const rights = await readCorpus(right, setup, io);
  if (lefts.documents.length === 0 || rights.documents.length === 0) return null;
  const all = assembleFacts(unique([...lefts.documents, ...rights.documents]), settings.options, VERSION);
  const found = weighedDiff(all, { left: pathsOf(lefts.documents), right: pathsOf(rights.documents) });
  return { found, texts: new Map([...lefts.texts, ...rights.texts]) };
}

const pathsOf = (documents: readonly DocumentFacts[]): string[] => documents.map(({ document }) => document.path);

/** Each document once, by path, in the order of their paths. */
function unique(documents: readonly DocumentFacts[]): DocumentFacts[] {
  return [...new Map(documents.map((one) => [one.document.path, one])).values()].toSorted((a, b) =>
    compare(a.document.path, b.document.path),
  );
}

function summary({ between, summary: counts }: Diff): string {
  const { contradictions = 0, agreements = 0, omissions = 0 } = counts;
  return `${between.join(' and ')}: ${contradictions} contradictions, ${agreements} agreements, ${omissions} statements of one side only`;
}
