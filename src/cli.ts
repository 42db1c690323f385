import { fstatSync, rmSync } from 'node:fs';
import type { Io } from './commands/io.js';
import { VERSION } from './version.js';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  debug: process.argv.includes('--debug'),
  get stdin() {
    return process.stdin;
  },
  get stdinIsPiped() {
    return isPiped();
  },
  stdout: process.stdout,
  stderr: process.stderr,
  unfinished: new Set(),
  setExitCode: (code) => {
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  },
};

// A reader that went away (`| head -1`) must not become a stack trace.
process.stdout.on('error', (error) => lost('standard output', error));
process.stderr.on('error', (error) => lost(null, error));
process.once('SIGINT', () => abandon(130));
process.once('SIGTERM', () => abandon(143));

await main(process.argv);

/** The version alone needs nothing loaded: scripts ask for it often. */
async function main(argv: readonly string[]): Promise<void> {
  const asked = argv.slice(2);
  if (asked.length === 1 && (asked[0] === '--version' || asked[0] === '-V')) io.stdout.write(`${VERSION}\n`);
  else await (await import('./program.js')).run(argv, io);
}

/** Neither a terminal nor nothing at all; it may be closed. */
function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** What is written last is what is lost: a full disk must not look like a short result. */
async function lost(stream: string | null, error: unknown): Promise<void> {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  io.setExitCode(2);
  if (stream === null) return;
  const { describeSystemError } = await import('./errors.js');
  io.stderr.write(`claims: ${stream} cannot be written: ${describeSystemError(error)}\n`);
}

/** Ctrl-C: nothing half-written stays behind. */
function abandon(code: number): void {
  for (const file of io.unfinished) rmSync(file, { force: true });
  process.exit(code);
}
