import { rmSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.js';
import type { ExitCode, Io } from './commands/io.js';
import { report, showStack } from './commands/messages.js';
import { internalError, UserError } from './errors.js';
import { wantsColour } from './render/colour.js';
import { VERSION } from './version.js';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  debug: process.argv.includes('--debug'),
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  unfinished: new Set(),
  setExitCode: (code) => {
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  },
};

// A reader that went away (`| head -1`) must not become a stack trace.
process.stdout.on('error', ignoreBrokenPipe);
process.stderr.on('error', ignoreBrokenPipe);
process.once('SIGINT', () => abandon(130));
process.once('SIGTERM', () => abandon(143));

await main(process.argv);

async function main(argv: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(argv);
    await program.parseAsync(argv);
  } catch (error) {
    io.setExitCode(handle(error));
  }
}

/** Only the commands that the command line names are loaded; of the others help needs just the summary. */
async function createProgram(argv: readonly string[]): Promise<Command> {
  const program = new Command('claims')
    .description('Finds who claimed what, and on whose word, in news articles. Nothing leaves your machine.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('--debug', 'show where in the program an error arose')
    .helpOption('-h, --help', 'print help')
    .configureOutput({
      getOutHasColors: () => wantsColour(undefined, io.env, io.stdout.isTTY === true),
      getErrHasColors: () => wantsColour(undefined, io.env, io.stderr.isTTY === true),
      outputError: (text, write) => write(text.replace(/^error: /, 'claims: ')),
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 a gate failed, 2 a mistake in the command line, the configuration or the input.')
    .exitOverride();
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary);
    command.showHelpAfterError(`  claims ${name} --help lists what there is.`);
    if (argv.includes(name)) (await load()).default(command, io);
  }
  return program;
}

function handle(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  showStack(error, io);
  report(error instanceof UserError ? error : internalError(error), null, io);
  return 2;
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Ctrl-C: nothing half-written stays behind. */
function abandon(code: number): void {
  for (const file of io.unfinished) rmSync(file, { force: true });
  process.exit(code);
}
