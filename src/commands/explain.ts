import type { Command } from 'commander';
import { FORMATS } from './formats.js';
import type { Io } from './io.js';
import {
  addConfigOptions,
  addContainerOptions,
  addDocumentOptions,
  addEncodingOption,
  addOutputOptions,
  addQuietOption,
} from './options.js';
import type { ExplainFlags } from './run/explain.js';

/** `claims explain FILE:LINE[:COLUMN]`: every candidate at that place, what it was weighed by, and who the source was taken for. */
export default function explain(command: Command, io: Io): void {
  command.argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN; a row of a table is news.csv#17:LINE');
  addQuietOption(addDocumentOptions(addEncodingOption(addContainerOptions(addConfigOptions(command)))));
  addOutputOptions(command, FORMATS.explain);
  command.action(async (place: string, flags: ExplainFlags) => (await import('./run/explain.js')).default(place, flags, io));
}
