import type { Io } from './io.js';

const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** A line on standard error that counts documents: only on a terminal, and only once the work lasts. */
export function startProgress(total: number, flags: { progress: boolean; quiet?: boolean }, io: Io): Progress {
  const silent = !flags.progress || flags.quiet === true || io.stderr.isTTY !== true || io.env.TERM === 'dumb';
  if (silent) return { step: () => {}, stop: () => {} };
  const started = Date.now();
  let done = 0;
  let shown = started + PATIENCE_MS - INTERVAL_MS;
  const draw = (): void => {
    if (Date.now() - shown < INTERVAL_MS) return;
    shown = Date.now();
    io.stderr.write(`${CLEAR_LINE}${done} of ${total} documents`);
  };
  return {
    step: () => {
      done++;
      draw();
    },
    stop: () => void (Date.now() - started > PATIENCE_MS && io.stderr.write(CLEAR_LINE)),
  };
}
