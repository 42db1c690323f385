import { rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { describeSystemError, internalError } from './errors.js';
import type { Answer, Message, Start, StreamName } from './wire.js';

/** What a process that was ended by a signal ends with. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A text passes through much code a few times each. Code runs fifteen times as long as usual before it is compiled to machine code, for
 * compiling it would take longer than reading a hundred articles; patterns are compiled to it at once, for first compiling them to something
 * else costs as much again. New objects have four megabytes, not sixteen: hardly one outlives its document, and memory that is used for the
 * first time costs more than tidying up more often. What is done with piles up until there is as much of it as of what is still needed,
 * not three times as much: the peak stays where it is for however many documents, and tidying up takes a hundredth of the time.
 */
const ENGINE = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--max-semi-space-size=4', '--heap-growing-percent=100'];

/** How long the command's thread has to stop, in milliseconds. */
const PATIENCE = 600;

/**
 * Runs a command in a thread of its own, so that this one is never busy: a signal ends the run at once, and nothing half-written stays.
 * Standard streams pass through here.
 */
export function supervise(host: NodeJS.Process): void {
  for (const flag of ENGINE) setFlagsFromString(flag);
  new Supervisor(host).listen();
}

class Supervisor {
  private readonly worker: Worker;
  private readonly unfinished = new Set<string>();
  private input: AsyncIterator<Uint8Array> | null = null;

  constructor(private readonly host: NodeJS.Process) {
    this.worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: startOf(host) });
  }

  listen(): void {
    const { host, worker } = this;
    for (const [signal, code] of Object.entries(SIGNALS)) host.once(signal, () => this.end(code));
    host.stdout.on('error', (error) => this.lost(error));
    host.stderr.on('error', (error) => codeOf(error) === 'EPIPE' || this.raise(2));
    worker.on('message', (message: Message) => this.hear(message));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.input && host.stdin.destroy());
  }

  private hear(message: Message): void {
    if (message.kind === 'write') this.write(message.stream, message.text);
    else if (message.kind === 'read') void this.read();
    else if (message.kind === 'code') this.raise(message.code);
    else if (message.kind === 'unfinished') this.unfinished.add(message.path);
    else this.unfinished.delete(message.path);
  }

  private answer(answer: Answer): void {
    this.worker.postMessage(answer);
  }

  private write(stream: StreamName, text: string): void {
    this.host[stream].write(text, () => this.answer({ kind: 'written', stream }));
  }

  private async read(): Promise<void> {
    try {
      this.input ??= this.host.stdin[Symbol.asyncIterator]();
      const { done, value } = await this.input.next();
      this.answer({ kind: 'bytes', bytes: done ? null : value });
    } catch (error) {
      this.answer({ kind: 'unreadable', message: String(error), code: codeOf(error) });
    }
  }

  private raise(code: number): void {
    this.host.exitCode = Math.max(code, Number(this.host.exitCode ?? 0));
  }

  private fail(error: Error): void {
    const { message, hint } = internalError(error);
    const stack = this.host.argv.includes('--debug') ? `${error.stack}\n` : '';
    this.host.stderr.write(`${stack}claims: ${message}\n  ${hint}\n`);
    this.raise(2);
  }

  /** A reader that went away (`| head -1`) is no mistake; a full disk must not look like a short result. */
  private lost(error: Error): void {
    if (codeOf(error) !== 'EPIPE') {
      this.host.stderr.write(`claims: standard output cannot be written: ${describeSystemError(error)}\n`);
      this.raise(2);
    }
    void this.end(Number(this.host.exitCode ?? 0));
  }

  private async end(code: number): Promise<void> {
    await Promise.race([this.worker.terminate(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    for (const path of this.unfinished) rmSync(path, { recursive: true, force: true });
    this.host.exit(code);
  }
}

function startOf({ argv, env, cwd, stdout, stderr }: NodeJS.Process): Start {
  const terminal = ({ isTTY, columns }: NodeJS.WriteStream): Start['terminals'][StreamName] => ({ isTTY: isTTY === true, columns });
  return { argv, cwd: cwd(), env: { ...env }, terminals: { stdout: terminal(stdout), stderr: terminal(stderr) } };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
