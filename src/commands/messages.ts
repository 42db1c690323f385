import type { UserError } from '../errors.js';
import { defused, oneLine, stripControls } from '../render/sanitise.js';
import type { Io } from './io.js';

/** Names an error on standard error: what, where, and what to do next. */
export function report(error: UserError, path: string | null, io: Io): void {
  const where = path === null ? '' : `${oneLine(path)}: `;
  const hint = error.hint === null ? '' : `\n  ${error.hint}`;
  say(`claims: ${where}${error.message}${hint}`, io);
}

/** Where in the program an error arose, if that was asked for. */
export function showStack(error: unknown, io: Io): void {
  if (io.debug && error instanceof Error) io.stderr.write(`${error.stack}\n`);
}

/** Says something that stops nothing, unless --quiet was given. */
export function note(message: string, flags: { readonly quiet?: boolean }, io: Io): void {
  if (flags.quiet !== true) say(oneLine(`claims: ${message}`), io);
}

function say(message: string, io: Io): void {
  const lines = message.split('\n').map((line) => defused(stripControls(line)));
  io.stderr.write(`${lines.join('\n')}\n`);
}
