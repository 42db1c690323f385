import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.js';

const PATIENCE_MS = 1000;

export interface Progress {
  /** A document of this size, in bytes, is done. */
  readonly step: (size: number) => void;
  readonly stop: () => void;
}

const NOTHING: Progress = { step: () => {}, stop: () => {} };

/**
 * A line on standard error that counts documents and says how long it will take: only on a terminal, and only once the work lasts.
 * @param bytes of all inputs
 */
export function startProgress(bytes: number, flags: { progress: boolean; quiet?: boolean }, io: Io): Progress {
  if (!flags.progress || flags.quiet === true || io.stderr.isTTY !== true || io.env.TERM === 'dumb') return NOTHING;
  const started = Date.now();
  const bar = new SingleBar({ ...OPTIONS, stream: io.stderr }, Presets.legacy);
  let [done, read] = [0, 0];
  return {
    step: (size) => {
      done += 1;
      read += size;
      if (bar.isActive) bar.update(read, { done });
      else if (Date.now() - started > PATIENCE_MS) bar.start(Math.max(bytes, read), read, { done });
    },
    stop: () => bar.isActive && bar.stop(),
  };
}

/** The time left goes by the size of the texts, not by their number. */
const OPTIONS = {
  format: '{done} documents [{bar}] {eta_formatted} left',
  barsize: 20,
  etaBuffer: 50,
  clearOnComplete: true,
  gracefulExit: false,
  hideCursor: false,
  linewrap: true,
} as const;
