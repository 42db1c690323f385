import type { InputFlags, OutputFlags } from './options.js';

export type EvalFlags = InputFlags &
  OutputFlags & {
    readonly predictions?: string;
    readonly annotator?: string;
    readonly texts?: string;
    readonly sweep?: boolean;
    readonly dropThat?: boolean;
    readonly errors?: boolean;
    readonly maxErrors?: number;
  };

export interface EvalSetup {
  readonly flags: EvalFlags;
  readonly format: 'table' | 'json';
}
