import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside } from './cli/inside.js';
import { shell } from './cli/run.js';

interface Ran {
  readonly code: number | null;
  /** What a reader sees: both streams, in 80 columns. */
  readonly output: string;
}

/** What stands between the marks that part commands; quoted ones part nothing. */
const PARTS = /(?:'[^']*'|"[^"]*"|[^'"|;])+/g;
const LINES = /(?:'[^']*'|"[^"]*"|[^'";])+/g;
const CLAIMS = /^\s*(?:npx )?claims (?<words>(?:'[^']*'|"[^"]*"|[^'"$*?<>&`(])*?)(?: > (?<file>\S+))?\s*$/;

/** Runs a line as a shell would, but `claims` inside of this process: a process each would make dozens of examples slow. */
export async function runLine(line: string, cwd: string): Promise<Ran> {
  let last: Ran = { code: 0, output: '' };
  const seen: string[] = [];
  for (const pipeline of line.match(LINES) ?? []) {
    last = await runPipeline(pipeline, cwd);
    seen.push(last.output);
  }
  return { code: last.code, output: seen.join('') };
}

interface Stage {
  readonly code: number | null;
  /** What the next command reads, or the terminal shows. */
  readonly out: string;
  /** What the terminal shows already. */
  readonly said: string;
}

async function runPipeline(pipeline: string, cwd: string): Promise<Ran> {
  const commands = pipeline.match(PARTS) ?? [];
  let stage: Stage = { code: 0, out: '', said: '' };
  for (const [at, command] of commands.entries()) {
    const { code, out, said } = await runCommand(command, {
      cwd,
      input: at === 0 ? undefined : stage.out,
      isLast: at === commands.length - 1,
    });
    stage = { code, out, said: stage.said + said };
  }
  return { code: stage.code, output: stage.said + stage.out };
}

interface Place {
  readonly cwd: string;
  readonly input: string | undefined;
  readonly isLast: boolean;
}

async function runCommand(command: string, { cwd, input, isLast }: Place): Promise<Stage> {
  const { words, file } = CLAIMS.exec(command)?.groups ?? {};
  const options = { cwd, env: { COLUMNS: '80' }, ...(input === undefined ? {} : { input }) };
  if (words === undefined) {
    const { code, stdout } = shell(`npx() { shift; claims "$@"; }; { ${command}\n}${isLast ? ' 2>&1' : ''}`, options);
    return { code, out: stdout, said: '' };
  }
  const { code, stdout, stderr, both } = await inside(wordsOf(words), options);
  if (file !== undefined) writeFileSync(join(cwd, file), stdout);
  if (file === undefined && isLast) return { code, out: both, said: '' };
  return { code, out: file === undefined ? stdout : '', said: stderr };
}

const wordsOf = (words: string): string[] => Array.from(words.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g), ([, a, b, c]) => a ?? b ?? c ?? '');
