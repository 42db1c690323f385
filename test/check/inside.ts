import { inside } from '../cli/inside.js';
import type { Run } from '../cli/run.js';

/** Runs `claims check` inside of this process. */
export const checkInside = (args: readonly string[], cwd: string): Promise<Run> => inside(['check', ...args], { cwd });
