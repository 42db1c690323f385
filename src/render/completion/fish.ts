import type { Completed, CompletionRenderer, Flag } from './types.js';

/** For fish: claims completion fish > ~/.config/fish/completions/claims.fish. */
export const fish: CompletionRenderer = function* (commands) {
  yield '# claims completion fish\n';
  for (const { name, says } of commands) yield `complete -c claims -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}\n`;
  for (const command of commands) yield* linesOf(command);
};

function* linesOf({ name, flags, choices }: Completed): Iterable<string> {
  const head = `complete -c claims -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  if (choices.length > 0) yield `${head} -f -a ${quoted(choices.join(' '))}\n`;
  for (const flag of flags) yield `${head} ${namesOf(flag)}${valuesOf(flag)} -d ${quoted(flag.says)}\n`;
}

const namesOf = ({ long, short }: Flag): string => `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}`;

function valuesOf({ value, choices }: Flag): string {
  if (value === null) return '';
  return choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
