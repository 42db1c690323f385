import { Readable, Writable } from 'node:stream';
import { run } from '../../src/program.js';
import type { Run, RunOptions } from './run.js';

/**
 * Runs the program inside of this process, as its thread does: a process each would make hundreds of runs slow. What only a process has
 * (signals, pipes, full disks, the built files) is tested with `claims` of run.ts.
 */
export async function inside(args: readonly string[], { cwd = process.cwd(), input, env = {} }: RunOptions = {}): Promise<Inside> {
  const both: Buffer[] = [];
  const [stdout, stderr] = [new Collector(both), new Collector(both)];
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
  return { code, stdout: stdout.text(), stderr: stderr.text(), both: textOf(both) };
}

export interface Inside extends Run {
  /** Both streams as a terminal would show them. */
  readonly both: string;
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');

class Collector extends Writable {
  private readonly chunks: Buffer[] = [];

  constructor(private readonly both: Buffer[]) {
    super();
  }

  text(): string {
    return textOf(this.chunks);
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    this.both.push(chunk);
    done();
  }
}
