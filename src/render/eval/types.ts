export interface EvalRenderSettings {
  /** Whether to print each mistake. */
  readonly errors: boolean;
  /** At most this many of a group of mistakes. */
  readonly maxErrors: number;
}
