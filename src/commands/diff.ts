import { type Command, Option } from 'commander';
import { PARTS } from '../vocabulary.js';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import { addInputOptions, addOutputOptions, one } from './options.js';
import type { DiffFlags } from './run/diff.js';

/** `claims diff`: where two versions of one event part. */
export default function diff(command: Command, io: Io): void {
  addInputOptions(command, 'findings');
  command
    .option('--between <sides...>', 'the two sides, after the paths; default: the two that deny each other most')
    .option('--left <paths...>', 'documents that are one version, whoever speaks in them')
    .option('--right <paths...>', 'documents that are the other version')
    .option('--topic <word>', 'only what is about this')
    .addOption(new Option('--only <part>', 'only one kind of result').choices(PARTS).argParser(one(PARTS)))
    .option('--show-others', 'show the claims of other parties too, and long lists to their end')
    .option('--explain', 'print by what each finding was weighed, and against which threshold')
    .addOption(new Option('--fail-on <result>', 'exit with 1 if there is one').choices(['contradiction']));
  addOutputOptions(command, FORMATS.diff);
  command.action(async (paths: string[], flags: DiffFlags) => (await import('./run/diff.js')).default(paths, flags, io));
}
