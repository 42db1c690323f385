/** An option as a shell completes it. */
export interface Flag {
  /** `--format`. */
  readonly long: string;
  /** `-f`, or null. */
  readonly short: string | null;
  readonly says: string;
  /** What its value is called, or null if it has none. */
  readonly value: string | null;
  /** What its value may be; empty where it may be anything. */
  readonly choices: readonly string[];
}

/** A subcommand as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly says: string;
  readonly flags: readonly Flag[];
  /** What its argument may be; empty where it is a path. */
  readonly choices: readonly string[];
}

/** The script that a shell reads once. */
export type CompletionRenderer = (commands: readonly Completed[]) => Iterable<string>;
