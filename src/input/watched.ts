import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { GlobOptions } from 'tinyglobby';

/** What a walk could not look into, and why. */
export interface Refusal {
  readonly file: string;
  readonly error: unknown;
}

/** The file system for a walk that passes over what it may not read: each refusal is told, so that nothing is left out in silence. */
export function watchedFs(tell: (refusal: Refusal) => void): NonNullable<GlobOptions['fs']> {
  return { readdirSync: watched(readdirSync, tell), realpathSync: watched(realpathSync, tell), statSync: watched(statSync, tell) };
}

function watched<Call extends (...args: never[]) => unknown>(call: Call, tell: (refusal: Refusal) => void): Call {
  return new Proxy(call, {
    apply(target, self, args) {
      try {
        return Reflect.apply(target, self, args);
      } catch (error) {
        tell({ file: String(args[0]), error });
        throw error;
      }
    },
  });
}
