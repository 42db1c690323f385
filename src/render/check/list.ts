import type { Example, Gate } from '../../check/gate.js';
import { gates } from '../../check/gates/index.js';
import { changeRules } from '../../check/rules.js';
import type { CheckSettings } from './types.js';

/** `claims check --list`: every gate with its options and what passes and fails it, then the differences from a baseline. */
export function* gateList({ chalk }: CheckSettings): Iterable<string> {
  for (const gate of gates) {
    yield `${chalk.bold(gate.id)}  ${chalk.dim(`default ${gate.level}`)}\n  ${gate.description}\n  ${gate.advice}\n`;
    for (const option of optionLines(gate)) yield `  ${chalk.cyan(option)}\n`;
    for (const example of gate.examples.passes) yield exampleLines(chalk.green('passes'), example);
    for (const example of gate.examples.fails) yield exampleLines(chalk.red('fails'), example);
    yield '\n';
  }
  yield `${chalk.bold('Against a baseline')}  ${chalk.dim('always errors')}\n`;
  for (const { id, description } of changeRules) yield `  ${chalk.bold(id)}  ${description}\n`;
}

function optionLines({ options }: Gate): string[] {
  return options.map(
    ({ name, preset, description }) => `${name}: ${JSON.stringify(preset)}${description === '' ? '' : `  # ${description}`}`,
  );
}

function exampleLines(verdict: string, { says, documents, options }: Example): string {
  const given = options ? ` (${JSON.stringify(options)})` : '';
  const texts = Object.entries(documents).map(([path, text]) => `    ${path}: ${plain(text) || '(nothing)'}\n`);
  return `  ${verdict}: ${says}${given}\n${texts.join('')}`;
}

/** The text of an example without its marks. */
function plain(markup: string): string {
  return markup.replace(/<\/?(?:claim|source|cue|content|find)\b[^>]*>/g, '');
}
