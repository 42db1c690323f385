import type { Completed, CompletionRenderer } from './types.js';

/** For bash: source <(claims completion bash). */
export const bash: CompletionRenderer = function* (commands) {
  yield HEAD;
  yield `    "1 "*) words="${commands.map(({ name }) => name).join(' ')} --help --version" ;;\n`;
  for (const command of commands) yield* valueCases(command);
  yield OTHERWISE;
  for (const { name, flags, choices } of commands) {
    yield `        "${name} -"*) words="${flags.map(({ long }) => long).join(' ')}" ;;\n`;
    if (choices.length > 0) yield `        "${name} "*) words="${choices.join(' ')}" ;;\n`;
  }
  yield FOOT;
};

const HEAD = `# claims completion bash
_claims() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  case "$COMP_CWORD \${COMP_WORDS[1]} $prev" in
`;

const OTHERWISE = `    *)
      case "\${COMP_WORDS[1]} $cur" in
`;

/** Where nothing fits, bash completes names of files. */
const FOOT = `      esac ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o bashdefault -o default -F _claims claims
`;

function* valueCases({ name, flags }: Completed): Iterable<string> {
  for (const { long, short, choices } of flags.filter((flag) => flag.choices.length > 0)) {
    const names = [long, short].filter((one) => one !== null);
    yield `    ${names.map((flag) => `*" ${name} ${flag}"`).join(' | ')}) words="${choices.join(' ')}" ;;\n`;
  }
}
