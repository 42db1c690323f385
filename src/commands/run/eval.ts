import { resolve } from 'node:path';
import { findGold } from '../../eval/layout.js';
import { evaluateBrat } from '../eval-brat.js';
import type { EvalFlags } from '../eval-flags.js';
import { evaluateOwn } from '../eval-own.js';
import { chooseFormat, withJson } from '../format.js';
import { FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import { openOutput } from '../output.js';

/** Measures, and prints the figures. */
export default async function run(path: string, flags: EvalFlags, io: Io): Promise<void> {
  const format = chooseFormat(flags, withJson(FORMATS.eval), io);
  const output = openOutput(flags.output, io);
  const gold = findGold(resolve(io.cwd, path));
  const pieces = gold.format === 'brat' ? await evaluateBrat(gold, { flags, format }, io) : await evaluateOwn(gold, { flags, format }, io);
  await output(pieces);
  if (flags.sweep !== true && flags.predictions === undefined) note('--sweep also shows what stands below the threshold', flags, io);
}
