import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** UTF-16 units that are kept in memory; more go to a file. */
const IN_MEMORY = 4_000_000;

/** Lines set aside for a second pass: few in memory, many in a temporary file that nobody has to clear away. */
export class Spool {
  /** Those in memory. */
  private kept: string[] = [];
  private units = 0;
  /** Of those in the file, in bytes. */
  private readonly sizes: number[] = [];
  private directory: string | null = null;
  private descriptor = -1;
  /** Every line passes through here on its way out and in: a buffer each would pile up until the engine tidies up. */
  private passage = Buffer.alloc(0);

  /** @param unfinished where files are noted that an interrupted run must not leave behind */
  constructor(private readonly unfinished: Set<string>) {}

  add(line: string): void {
    if (this.directory === null) this.keep(line);
    else this.write(line);
  }

  /** The lines, in the order in which they came. */
  *lines(): Generator<string> {
    yield* this.kept;
    let at = 0;
    for (const size of this.sizes) {
      yield readWhole(this.descriptor, this.room(size), at);
      at += size;
    }
  }

  /** Clears the file away. */
  close(): void {
    this.kept = [];
    if (this.directory === null) return;
    closeSync(this.descriptor);
    rmSync(this.directory, { recursive: true, force: true });
    this.unfinished.delete(this.directory);
    this.directory = null;
  }

  private keep(line: string): void {
    this.kept.push(line);
    this.units += line.length;
    if (this.units > IN_MEMORY) this.toFile();
  }

  private toFile(): void {
    this.directory = mkdtempSync(join(tmpdir(), 'claims-'));
    this.unfinished.add(this.directory);
    this.descriptor = openSync(join(this.directory, 'facts'), 'wx+', 0o600);
    for (const line of this.kept) this.write(line);
    this.kept = [];
  }

  private write(line: string): void {
    const size = Buffer.byteLength(line);
    const bytes = this.room(size);
    bytes.write(line);
    writeAll(this.descriptor, bytes);
    this.sizes.push(size);
  }

  /** So many bytes, to be used before the next are asked for. */
  private room(size: number): Buffer {
    if (this.passage.length < size) this.passage = Buffer.allocUnsafeSlow(2 * size);
    return this.passage.subarray(0, size);
  }
}

/** Fills the bytes with what stands there in the file. */
function readWhole(descriptor: number, bytes: Buffer, start: number): string {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, start + at);
    if (read === 0) throw new Error('a temporary file has become shorter');
    at += read;
  }
  return bytes.toString('utf8');
}

/** Writes all of it: one call to the system may take less. */
export function writeWhole(descriptor: number, text: string): void {
  writeAll(descriptor, Buffer.from(text));
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
