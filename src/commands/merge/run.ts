import { resolve } from 'node:path';
import { UserError } from '../../errors.js';
import type { Io } from '../io.js';
import { note, report } from '../messages.js';
import type { OutputFlags } from '../options.js';
import { openOutput } from '../output.js';
import { loadSettings } from '../settings.js';
import { FactsIndex } from './facts-files.js';
import { type Form, Merged } from './merged.js';
import { onDisk } from './on-disk.js';

/** Flags of `claims merge`. */
export interface MergeFlags extends OutputFlags {
  readonly config?: string | boolean;
  readonly format: Form;
  readonly documents?: boolean;
  readonly diff?: readonly string[];
}

/** Reads the facts, and prints what they come to. */
export default async function run(files: readonly string[], flags: MergeFlags, io: Io): Promise<void> {
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

async function indexOf(files: readonly string[], flags: MergeFlags, io: Io): Promise<FactsIndex> {
  const index = new FactsIndex();
  for (const file of files) await index.add(resolve(io.cwd, file), file);
  for (const { where, error, fails } of index.troubles) {
    report(error, where, io);
    if (fails) io.setExitCode(2);
  }
  if (index.builds.size > 1) note('these facts were found by different builds of claims', flags, io);
  return index;
}
