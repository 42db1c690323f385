import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { findGold } from '../eval/layout.js';
import { evaluateBrat } from './eval-brat.js';
import type { EvalFlags } from './eval-flags.js';
import { evaluateOwn } from './eval-own.js';
import { chooseFormat, withJson } from './format.js';
import type { Io } from './io.js';
import { note } from './messages.js';
import { addOutputOptions, addReadingOptions, count } from './options.js';
import { openOutput } from './output.js';

const FORMATS = ['table', 'json'] as const;

/** `claims eval`: how good the extraction is, measured on texts that people marked. */
export default function evaluation(command: Command, io: Io): void {
  command.argument('<gold>', 'a folder with .txt and .ann, with text/ and attributions/, or with .json files of claims');
  addReadingOptions(command)
    .option('--predictions <file>', 'score this JSON of claims instead of extracting')
    .option('--annotator <name>', 'whose annotations count as gold (default: the first by name)')
    .option('--texts <folder>', 'where the texts of .json gold lie (default: beside it)')
    .option('--sweep', 'extract a second time without a threshold, for what stands below it')
    .option('--drop-that', 'brat gold: leave the leading "that" out of contents (by default they keep it, as PARC and PolNeAR annotate)')
    .option('--errors', 'print each miss and each false find')
    .addOption(new Option('--max-errors <n>', 'print at most this many of a group').argParser(count));
  addOutputOptions(command, FORMATS);
  command.action((gold: string, flags: EvalFlags) => run(gold, flags, io));
}

async function run(path: string, flags: EvalFlags, io: Io): Promise<void> {
  const format = chooseFormat(flags, withJson(FORMATS), io);
  const output = openOutput(flags.output, io);
  const gold = findGold(resolve(io.cwd, path));
  const pieces = gold.format === 'brat' ? await evaluateBrat(gold, { flags, format }, io) : await evaluateOwn(gold, { flags, format }, io);
  await output(pieces);
  if (flags.sweep !== true && flags.predictions === undefined) note('--sweep also shows what stands below the threshold', flags, io);
}
