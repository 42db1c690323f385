import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { UserError } from '../../errors.js';
import type { Io } from '../io.js';
import { note, report } from '../messages.js';
import type { OutputFlags } from '../options.js';
import { openOutput } from '../output.js';
import { loadSettings } from '../settings.js';
import { FactsIndex } from './facts-files.js';
import { FORMS, type Form, Merged } from './merged.js';
import { onDisk } from './on-disk.js';

interface Flags extends OutputFlags {
  readonly config?: string | boolean;
  readonly format: Form;
  readonly documents?: boolean;
  readonly diff?: readonly string[];
}

/** `claims merge`: speakers, sides and claims of what any number of `claims map` have left behind, in any order. */
export default function merge(command: Command, io: Io): void {
  command
    .argument('<facts...>', 'what `claims map` or `claims merge -f facts` has written, or - for standard input')
    .option('--config <file>', 'configuration to use instead of the nearest claims.config.yaml')
    .option('--no-config', 'use no configuration')
    .addOption(
      new Option('-f, --format <name>', 'claims a line each, all in one object, or facts to merge further: sorted, each document once')
        .choices(FORMS)
        .default('jsonl'),
    )
    .option('--documents', 'jsonl: a line for each document too, in front of its claims')
    .option('--diff <sides...>', 'after the files: hold two sides against each other, as `claims diff -f json` does')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-q, --quiet', 'print results and errors only')
    .action((files: string[], flags: Flags) => run(files, flags, io));
}

async function run(files: readonly string[], flags: Flags, io: Io): Promise<void> {
  const [first, second, ...more] = flags.diff ?? [];
  const between = first !== undefined && second !== undefined && more.length === 0 ? ([first, second] as const) : null;
  if (flags.diff && !between) throw new UserError('--diff wants two sides', 'claims merge FACTS… --diff Russia France');
  const output = openOutput(flags.output, io);
  const { options } = await loadSettings(flags, io);
  const input = await onDisk(files, io);
  const merged = new Merged(await indexOf(input.files, flags, io), { ...options, home: '' });
  try {
    await output(between ? merged.diff(between) : merged.as(flags.format, flags.documents === true));
  } finally {
    merged.close();
    input.close();
  }
  if (!between) note(merged.summary(), flags, io);
}

async function indexOf(files: readonly string[], flags: Flags, io: Io): Promise<FactsIndex> {
  const index = new FactsIndex();
  for (const file of files) await index.add(resolve(io.cwd, file), file);
  for (const { where, error, fails } of index.troubles) {
    report(error, where, io);
    if (fails) io.setExitCode(2);
  }
  if (index.builds.size > 1) note('these facts were found by different builds of claims', flags, io);
  return index;
}
