import { fstatSync } from 'node:fs';

/** Whether standard input is neither a terminal nor nothing at all; it may be closed. */
export function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}
