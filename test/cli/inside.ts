import { Readable, Writable } from 'node:stream';
import { run } from '../../src/program.js';
import type { Run, RunOptions } from './run.js';

/**
 * Runs the program inside of this process, as its thread does: a process each would make hundreds of runs slow. What only a process has
 * (signals, pipes, full disks, the built files) is tested with `claims` of run.ts.
 */
export async function inside(args: readonly string[], { cwd = process.cwd(), input, env = {} }: RunOptions = {}): Promise<Run> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  let code = 0;
  await run(['node', 'claims', ...args], {
    cwd,
    env,
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
    debug: false,
    stdinIsPiped: true,
    unfinished: new Set<string>(),
    setExitCode: (next) => {
      code = Math.max(code, next);
    },
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

class Collector extends Writable {
  private readonly chunks: Buffer[] = [];

  text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}
