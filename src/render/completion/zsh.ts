import type { Completed, CompletionRenderer, Flag } from './types.js';

/** For zsh: claims completion zsh > a directory of $fpath, as _claims. */
export const zsh: CompletionRenderer = function* (commands) {
  yield "#compdef claims\n_claims() {\n  local context state line\n  local -a commands\n  _arguments -C '1: :->command' '*:: :->rest'\n  case $state in\n";
  yield `    command)\n      commands=(${commands.map(({ name, says }) => quoted(`${name}:${says}`)).join(' ')})\n      _describe command commands ;;\n`;
  yield '    rest)\n      case $words[1] in\n';
  for (const command of commands) yield `        ${command.name}) _arguments ${specs(command).join(' ')} ;;\n`;
  yield '      esac ;;\n  esac\n}\nif [[ $funcstack[1] == _claims ]]; then _claims "$@"; else compdef _claims claims; fi\n';
};

function specs({ flags, choices }: Completed): string[] {
  const rest = choices.length > 0 ? `1:what:(${choices.join(' ')})` : '*:file:_files';
  return [...flags.flatMap(flagSpecs), quoted(rest)];
}

function flagSpecs({ long, short, says, value, choices }: Flag): string[] {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const end = `[${says.replace(/[[\]\\:]/g, '\\$&')}]${value === null ? '' : `:${value}:${action}`}`;
  return [long, short].flatMap((name) => (name === null ? [] : quoted(`*${name}${end}`)));
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
