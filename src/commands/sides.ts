import type { Command } from 'commander';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import { addInputOptions, addOutputOptions } from './options.js';
import type { SidesFlags } from './run/sides.js';

/** `claims sides`: who speaks for whom, and on what evidence. */
export default function sides(command: Command, io: Io): void {
  addInputOptions(command);
  command.option('--between <sides...>', 'two sides, after the paths: who is on which, by what, and who is on neither, and why');
  addOutputOptions(command, FORMATS.sides);
  command.action(async (paths: string[], flags: SidesFlags) => (await import('./run/sides.js')).default(paths, flags, io));
}
