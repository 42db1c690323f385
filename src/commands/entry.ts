import type { Command } from 'commander';
import type { Io } from './io.js';

/** A subcommand. Its file is loaded only when its name is on the command line. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** A file whose default export adds the options and the action. */
  readonly load: () => Promise<{ readonly default: (command: Command, io: Io) => void }>;
}
