/** The program of the command line, built from its commands. */
import { Command, CommanderError } from 'commander';
import { examplesOf } from './commands/examples.js';
import { commands } from './commands/index.js';
import type { ExitCode, Io } from './commands/io.js';
import { report, showStack } from './commands/messages.js';
import { internalError, UserError } from './errors.js';
import { wantsColour } from './render/colour.js';
import { VERSION } from './version.js';

/** Runs what the command line asks for. */
export async function run(argv: readonly string[], io: Io): Promise<void> {
  try {
    const given = argv.flatMap(colourFlag);
    const program = await createProgram(given, io);
    await program.parseAsync(given);
  } catch (error) {
    io.setExitCode(handle(error, io));
  }
}

/** As other tools have it: `--color=always`. */
const COLOUR: ReadonlyMap<string, readonly string[]> = new Map([
  ['--color=always', ['--color']],
  ['--color=never', ['--no-color']],
  ['--color=auto', []],
]);

const colourFlag = (argument: string): readonly string[] => COLOUR.get(argument) ?? [argument];

/** Only the commands that the command line names are loaded; of the others help needs just the summary. */
async function createProgram(argv: readonly string[], io: Io): Promise<Command> {
  const program = new Command('claims')
    .description('Finds who claimed what, and on whose word, in news articles. Nothing leaves your machine.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('--debug', 'show where in the program an error arose')
    .helpOption('-h, --help', 'print help')
    .configureOutput({
      getOutHasColors: () => wantsColour(undefined, io.env, io.stdout.isTTY === true),
      getErrHasColors: () => wantsColour(undefined, io.env, io.stderr.isTTY === true),
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'claims: ')),
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 a gate failed, 2 a mistake in the command line, the configuration or the input.')
    .exitOverride()
    .hook('preAction', async (_, command) => {
      if (command.getOptionValue('printConfig') === true)
        await (await import('./commands/print-config.js')).printConfig(command.name(), command.opts(), io);
    });
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary);
    command.addHelpText('after', () => examplesOf(name));
    command.showHelpAfterError(`  claims ${name} --help lists what there is.`);
    if (argv.includes(name)) (await load()).default(command, io);
    // A configuration is printed of no document: none need be named.
    if (argv.includes('--print-config')) for (const argument of command.registeredArguments) argument.argOptional();
  }
  return program;
}

function handle(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  showStack(error, io);
  report(error instanceof UserError ? error : internalError(error), null, io);
  return 2;
}
