import { type Command, Option } from 'commander';
import type { EvalFlags } from './eval-flags.js';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import { addConfigOptions, addDocumentOptions, addEncodingOption, addOutputOptions, addRunOptions, count } from './options.js';

/** `claims eval`: how good the extraction is, measured on texts that people marked. */
export default function evaluation(command: Command, io: Io): void {
  command.argument('<gold>', 'a folder with .txt and .ann, with text/ and attributions/, or with .json files of claims');
  addRunOptions(addDocumentOptions(addEncodingOption(addConfigOptions(command))))
    .option('--predictions <file>', 'score this JSON of claims instead of extracting')
    .option('--annotator <name>', 'whose annotations count as gold (default: the first by name)')
    .option('--texts <folder>', 'where the texts of .json gold lie (default: beside it)')
    .option('--sweep', 'extract a second time without a threshold, for what stands below it')
    .option('--drop-that', 'brat gold: leave the leading "that" out of contents (by default they keep it, as PARC and PolNeAR annotate)')
    .option('--errors', 'print each miss and each false find')
    .addOption(new Option('--max-errors <n>', 'print at most this many of a group').argParser(count));
  addOutputOptions(command, FORMATS.eval);
  command.action(async (gold: string, flags: EvalFlags) => (await import('./run/eval.js')).default(gold, flags, io));
}
