import { type Command, InvalidArgumentError, Option } from 'commander';
import { LEVELS } from '../check/types.js';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import { addInputOptions, addOutputOptions, one } from './options.js';
import type { CheckFlags } from './run/check.js';

/** `claims check`: claims as a gate in CI. */
export default function checkCommand(command: Command, io: Io): void {
  addInputOptions(command);
  addOutputOptions(command, FORMATS.check, 'table');
  command
    .option('--baseline <file>', 'fail on any difference from what this file knows')
    .option('--update-baseline', 'accept everything as it is: write the baseline')
    .addOption(
      new Option('--fail-on <level>', 'the least level that makes the exit code 1').choices(LEVELS).argParser(one(LEVELS)).default('error'),
    )
    .addOption(new Option('--max-warnings <n>', 'fail if there are more warnings').argParser(limit))
    .option('--list', 'print the gates and leave')
    .action(async (paths: string[], flags: CheckFlags) => (await import('./run/check.js')).default(paths, flags, io));
}

/** Parses a whole number from 0. */
function limit(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(value);
}
