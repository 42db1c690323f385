import { extname } from 'node:path';
import { TABLE_EXTENSIONS } from './formats.js';

/** How many files a walk left out, by the reason. */
export type LeftOut = ReadonlyMap<string, number>;

const IGNORED = 'ignored';
const BARE = 'without extension';

/** Counts what a walk leaves out. */
export class Counter {
  private readonly counts = new Map<string, number>();

  ignored(): void {
    this.add(IGNORED);
  }

  unread(file: string): void {
    this.add(extname(file).toLowerCase() || BARE);
  }

  result(): LeftOut {
    return this.counts;
  }

  /** Adds another's counts. */
  take(other: Counter): void {
    for (const [reason, count] of other.counts) this.add(reason, count);
  }

  private add(reason: string, count = 1): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + count);
  }
}

const SHOWN = 8;

/** "3 .pdf, 2 .csv, 14 ignored": the most first; null for none. */
export function describeLeftOut(leftOut: LeftOut): string | null {
  const sorted = [...leftOut].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const shown = sorted.slice(0, SHOWN).map(([reason, count]) => `${count} ${reason}`);
  if (sorted.length > SHOWN) shown.push(`${sorted.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0)} others`);
  return shown.length === 0 ? null : shown.join(', ');
}

/** What to do if tables were left out. */
export function adviceOn(leftOut: LeftOut): string | null {
  const tables = TABLE_EXTENSIONS.some((extension) => leftOut.has(`.${extension}`));
  return tables ? 'A table is read if it is named, and in a directory with --text-column.' : null;
}
