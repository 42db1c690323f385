/** What passes between the thread that the process begins with, which listens to signals, and the one in which a command runs. */
import type { ExitCode } from './commands/io.js';

export type StreamName = 'stdout' | 'stderr';

/** What the command's thread begins with. */
export interface Start {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminals: Readonly<Record<StreamName, Terminal>>;
}

/** What is told of a terminal; a pipe or a file has neither. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** From the command. */
export type Message =
  /** Text, to be answered when it is written. */
  | { readonly kind: 'write'; readonly stream: StreamName; readonly text: string }
  /** The next bytes of standard input are asked for. */
  | { readonly kind: 'read' }
  /** A file or directory that must not outlive an interrupted run, or need not be watched any longer. */
  | { readonly kind: 'unfinished' | 'finished'; readonly path: string }
  | { readonly kind: 'code'; readonly code: ExitCode };

/** To the command. */
export type Answer =
  | { readonly kind: 'written'; readonly stream: StreamName }
  /** Null at the end of standard input. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'unreadable'; readonly message: string; readonly code: string };
