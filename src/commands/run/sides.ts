import { assembleFacts } from '../../corpus/assemble.js';
import { reportSides } from '../../corpus/report.js';
import { sidesBetween } from '../../diff/sides/index.js';
import { reportBetween } from '../../diff/sides/report.js';
import { UserError } from '../../errors.js';
import type { SidesReport } from '../../model.js';
import { plural } from '../../plural.js';
import { sidesRenderers } from '../../render/sides/index.js';
import { VERSION } from '../../version.js';
import { readCorpus } from '../corpus.js';
import { evidenceOf, namedBetween } from '../evidence.js';
import { chooseFormat, withJson } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import type { InputFlags, OutputFlags } from '../options.js';
import { openOutput, screen } from '../output.js';
import { loadSettings } from '../settings.js';

/** Flags of `claims sides`. */
export type SidesFlags = InputFlags & OutputFlags & { readonly between?: readonly string[] };

/** Extracts, and prints who speaks for whom. */
export default async function run(paths: readonly string[], flags: SidesFlags, io: Io): Promise<void> {
  if (flags.between !== undefined && flags.between.length !== 2)
    throw new UserError('--between wants two sides', 'claims sides PATH… --between Russia France');
  const render = sidesRenderers[chooseFormat(flags, withJson(FORMATS.sides), io)];
  const output = openOutput(flags.output, io);
  const settings = await loadSettings(flags, io);
  const { documents, texts } = await readCorpus(paths, { flags, settings, wantsTexts: true }, io);
  if (documents.length === 0) return;
  const extraction = assembleFacts(documents, settings.options, VERSION);
  const between = namedBetween(flags.between, settings);
  const report =
    between === null
      ? reportSides(extraction, texts)
      : reportBetween(extraction, sidesBetween(extraction, between, evidenceOf({ documents, texts }, settings)), texts);
  await output(render(report, screen(flags, io)));
  note(summary(report), flags, io);
}

function summary({ sides, unplaced, nobody }: SidesReport): string {
  const speakers = sides.reduce((sum, side) => sum + side.speakers.length, 0);
  return `${plural(speakers, 'speaker')} for ${plural(sides.length, 'side')}, ${unplaced.length} unplaced; ${plural(nobody, 'claim')} by nobody who could be told`;
}
