import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CONFIG_FILE } from '../config/find.js';
import { TEMPLATE } from '../config/template.js';
import { describeSystemError, UserError } from '../errors.js';
import type { Io } from './io.js';
import { note } from './messages.js';

/** `claims init`: a configuration to start from. */
export default function init(command: Command, io: Io): void {
  command.option('--force', 'write over the one that is there').action((flags: { force?: boolean }) => write(flags.force === true, io));
}

function write(force: boolean, io: Io): void {
  const file = join(io.cwd, CONFIG_FILE);
  if (existsSync(file) && !force) throw new UserError(`${CONFIG_FILE}: it is there already`, 'Change it, or write over it with --force.');
  try {
    writeFileSync(file, TEMPLATE);
  } catch (error) {
    throw new UserError(`${CONFIG_FILE}: it cannot be written: ${describeSystemError(error)}`);
  }
  note(`${CONFIG_FILE} written; every key in it is explained`, {}, io);
}
