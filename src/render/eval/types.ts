export interface EvalRenderSettings {
  /** What contents did with a leading "that"; not said of predictions from elsewhere. */
  readonly complementizer?: 'drop' | 'keep';
  /** Whether to print each mistake. */
  readonly errors: boolean;
  /** At most this many of a group of mistakes. */
  readonly maxErrors: number;
}
