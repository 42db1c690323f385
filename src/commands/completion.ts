import { Argument, Command, type Option } from 'commander';
import { completionRenderers } from '../render/completion/index.js';
import type { Completed, Flag } from '../render/completion/types.js';
import type { CommandEntry } from './entry.js';
import type { Io } from './io.js';
import { openOutput } from './output.js';

type Shell = keyof typeof completionRenderers;

/** `claims completion`: what a shell needs to complete commands, options and their values. */
export const completionOf = (commands: readonly CommandEntry[]): Awaited<ReturnType<CommandEntry['load']>> => ({
  default: (command, io) => {
    command
      .addArgument(new Argument('<shell>', 'whose').choices(Object.keys(completionRenderers)))
      .option('-o, --output <file>', 'write to a file, whole or not at all')
      .action(async (shell: Shell, flags: { output?: string }) => {
        const completed = await Promise.all(commands.map((entry) => completedOf(entry, io)));
        await openOutput(flags.output, io)(completionRenderers[shell](completed));
      });
  },
});

async function completedOf({ name, summary, load }: CommandEntry, io: Io): Promise<Completed> {
  const command = new Command(name);
  (await load()).default(command, io);
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return { name, says: summary, choices, flags: [...command.options.map(flagOf), HELP] };
}

const HELP: Flag = { long: '--help', short: '-h', says: 'print help', value: null, choices: [] };

function flagOf({ long, short, description, flags, argChoices }: Option): Flag {
  const value = /[<[](?<name>[\w-]+)/.exec(flags)?.groups?.name ?? null;
  return { long: long ?? short ?? '', short: long ? (short ?? null) : null, says: description, value, choices: argChoices ?? [] };
}
