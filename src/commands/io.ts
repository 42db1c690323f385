/** What a command may know of the process. `src/cli.ts` makes the one real Io. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard input is a pipe or a file, so that it is meant to be read where no path is given. */
  readonly stdinIsPiped: boolean;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Whether errors of the program itself are shown with the place where they arose. */
  readonly debug: boolean;
  /** Half-written files; deleted if the process is interrupted. */
  readonly unfinished: Set<string>;
  /** The process ends with the highest code that was set; nothing is cut short by it. */
  readonly setExitCode: (code: ExitCode) => void;
}

export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** 0 done, 1 a gate failed, 2 usage, configuration or input. */
export type ExitCode = 0 | 1 | 2;
