import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../input/lines.js';

/** UTF-16 units that are kept in memory; more go to a file. */
const IN_MEMORY = 4_000_000;
/** UTF-16 units written at once. */
const BATCH = 1 << 18;

/** Lines set aside for a second pass: few in memory, many in a temporary file that nobody has to clear away. */
export class Spool {
  private batch: string[] = [];
  private units = 0;
  private directory: string | null = null;
  private descriptor = -1;

  /** @param unfinished where files are noted that an interrupted run must not leave behind */
  constructor(private readonly unfinished: Set<string>) {}

  /** @param line without its line break */
  add(line: string): void {
    this.batch.push(line);
    this.units += line.length;
    if (this.units > (this.directory === null ? IN_MEMORY : BATCH)) this.flush();
  }

  /** The lines, in the order in which they came. */
  async *lines(): AsyncGenerator<string> {
    if (this.directory === null) yield* this.batch;
    else {
      this.flush();
      for await (const { text } of linesOf(createReadStream(this.file(this.directory), { highWaterMark: BATCH }))) yield text;
    }
  }

  /** Clears the file away. */
  close(): void {
    this.batch = [];
    if (this.directory === null) return;
    closeSync(this.descriptor);
    rmSync(this.directory, { recursive: true, force: true });
    this.unfinished.delete(this.directory);
    this.directory = null;
  }

  private file(directory: string): string {
    return join(directory, 'facts.jsonl');
  }

  private flush(): void {
    if (this.batch.length === 0) return;
    this.directory ??= this.open();
    writeWhole(this.descriptor, `${this.batch.join('\n')}\n`);
    this.batch = [];
    this.units = 0;
  }

  private open(): string {
    const directory = mkdtempSync(join(tmpdir(), 'claims-'));
    this.unfinished.add(directory);
    this.descriptor = openSync(this.file(directory), 'wx', 0o600);
    return directory;
  }
}

/** Writes all of it: one call to the system may take less. */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
