import { type Command, Option } from 'commander';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import type { MergeFlags } from './run.js';

/** `claims merge`: speakers, sides and claims of what any number of `claims map` have left behind, in any order. */
export default function merge(command: Command, io: Io): void {
  command
    .argument('<facts...>', 'what `claims map` or `claims merge -f facts` has written, or - for standard input')
    .option('--config <file>', 'configuration to use instead of the nearest claims.config.yaml')
    .option('--no-config', 'use no configuration')
    .addOption(
      new Option('-f, --format <name>', 'claims a line each, all in one object, or facts to merge further: sorted, each document once')
        .choices(FORMATS.merge)
        .default('jsonl'),
    )
    .option('--documents', 'jsonl: a line for each document too, in front of its claims')
    .option('--diff <sides...>', 'after the files: hold two sides against each other, as `claims diff -f json` does')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-q, --quiet', 'print results and errors only')
    .action(async (files: string[], flags: MergeFlags) => (await import('./run.js')).default(files, flags, io));
}
