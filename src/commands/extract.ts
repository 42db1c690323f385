import { type Command, Option } from 'commander';
import { COUNTED_BY } from '../vocabulary.js';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import { addFilterOptions, addInputOptions, addOutputOptions, one } from './options.js';
import type { ExtractFlags } from './run/extract.js';

/** `claims extract`: who claimed what, on whose word. */
export default function extract(command: Command, io: Io): void {
  addInputOptions(command);
  addFilterOptions(command);
  addOutputOptions(command, FORMATS.extract)
    .option('--fields <names>', 'fields of a claim to print, in this order: speaker.name,content.text')
    .addOption(new Option('--count-by <what>', 'count the claims instead of printing them').choices(COUNTED_BY).argParser(one(COUNTED_BY)))
    .option('--keep-that', 'content spans include the leading "that", as PARC and PolNeAR annotate')
    .option('--local', 'jsonl: names as each document tells them by itself, so that its claims are written as soon as it is done')
    .option('--documents', 'jsonl: a line for each document too, in front of its claims')
    .option('--resume', 'jsonl with --local and -o: go on in the file behind what an interrupted run has written')
    .action(async (paths: string[], flags: ExtractFlags) => (await import('./run/extract.js')).default(paths, flags, io));
}
