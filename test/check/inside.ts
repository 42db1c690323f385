import { Readable, Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import checkCommand from '../../src/commands/check.js';
import { report } from '../../src/commands/messages.js';
import { UserError } from '../../src/errors.js';
import type { Run } from '../cli/run.js';

/** Runs `claims check` inside of this process: a process each would make hundreds of runs slow. Errors become exit codes as in src/cli.ts. */
export async function checkInside(args: readonly string[], cwd: string): Promise<Run> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  let code = 0;
  const setExitCode = (next: number): void => {
    code = Math.max(code, next);
  };
  const io = {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout,
    stderr,
    debug: false,
    stdinIsPiped: false,
    unfinished: new Set<string>(),
    setExitCode,
  };
  const command = new Command('check').exitOverride().configureOutput({ writeErr: (text) => stderr.write(text) });
  checkCommand(command, io);
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof UserError || error instanceof CommanderError)) throw error;
    if (error instanceof UserError) report(error, null, io);
    setExitCode(2);
  }
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
