import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Entity } from '../../corpus/facts.js';
import { type Line, parseLine } from '../../corpus/line.js';
import { Sharing } from '../../corpus/sharing.js';
import { describeSystemError, UserError } from '../../errors.js';
import { linesOf } from '../../input/lines.js';

/** Where one document's facts lie, and whom they speak of. */
export interface Entry {
  readonly document: { readonly path: string };
  readonly entities: readonly Entity[];
  readonly file: string;
  /** Bytes. */
  readonly start: number;
  readonly size: number;
  readonly sha256: string;
  /** Of the whole line: of two that tell of one document, one is chosen by it, in whatever order they come. */
  readonly hash: string;
}

/** What stands in facts files beside facts. */
export interface Trouble {
  readonly where: string;
  readonly error: UserError;
  /** False for a line that was cut off, whose document another file may hold. */
  readonly fails: boolean;
}

/** An index of facts files: of each document where its facts are, in the order of the documents' names. */
export class FactsIndex {
  private readonly byPath = new Map<string, Entry>();
  private readonly sharing = new Sharing();
  readonly troubles: Trouble[] = [];
  readonly builds = new Set<string>();
  /** Lines that stand in for documents that could not be read. */
  readonly errors = new Set<string>();

  /** Adds a file, by the name that messages give it. A document that another file holds too counts once. */
  async add(file: string, name: string): Promise<void> {
    let number = 0;
    for await (const { text, start, size, whole } of linesOf(bytesOf(file, name))) {
      number += 1;
      const where = `${name}:${number}`;
      const line = this.parsed(text, { where, whole });
      if (line === null) continue;
      this.builds.add(line.build);
      if ('error' in line) {
        this.errors.add(text);
        this.trouble(line.id ?? where, new UserError(line.error));
      } else {
        const { document, entities } = line;
        if (document.status === 'failed') this.trouble(document.path, new UserError(document.message ?? 'it failed'));
        this.keep({
          document: { path: document.path },
          entities: this.sharing.share(entities),
          file,
          start,
          size: size - (whole ? 1 : 0),
          sha256: document.sha256,
          hash: createHash('sha1').update(text).digest('base64'),
        });
      }
    }
  }

  entries(): Entry[] {
    return [...this.byPath.values()].sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
  }

  private parsed(text: string, { where, whole }: { where: string; whole: boolean }): Line | null {
    try {
      return parseLine(text);
    } catch (error) {
      if (error instanceof UserError) this.trouble(where, error);
      else if (whole) this.trouble(where, new UserError('it is no whole line of JSON', 'Give what `claims map` writes.'));
      else this.troubles.push({ where, error: new UserError('it was cut off here; the last line is left out'), fails: false });
      return null;
    }
  }

  private trouble(where: string, error: UserError): void {
    this.troubles.push({ where, error, fails: true });
  }

  private keep(entry: Entry): void {
    const { path } = entry.document;
    const known = this.byPath.get(path);
    if (known && known.sha256 !== entry.sha256)
      this.trouble(path, new UserError('two different texts have this id', 'Give every document an id of its own.'));
    if (!known || entry.hash < known.hash) this.byPath.set(path, entry);
  }
}

async function* bytesOf(file: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 20 });
  } catch (error) {
    throw new UserError(`${name}: it cannot be read: ${describeSystemError(error)}`);
  }
}

/** Files that stay open at once. */
const OPEN = 64;

/** Reads lines from wherever they lie. */
export class LineReader {
  private readonly open = new Map<string, number>();

  read({ file, start, size }: Pick<Entry, 'file' | 'start' | 'size'>): string {
    const bytes = Buffer.alloc(size);
    const descriptor = this.descriptor(file);
    for (let at = 0, got = 1; at < size && got > 0; at += got) got = readSync(descriptor, bytes, at, size - at, start + at);
    return bytes.toString('utf8');
  }

  close(): void {
    for (const descriptor of this.open.values()) closeSync(descriptor);
    this.open.clear();
  }

  private descriptor(file: string): number {
    const known = this.open.get(file);
    if (known !== undefined) return known;
    if (this.open.size >= OPEN) this.close();
    const opened = openSync(file, 'r');
    this.open.set(file, opened);
    return opened;
  }
}
