const NEWLINE = 0x0a;

/** One line of a stream of bytes. */
export interface Line {
  readonly text: string;
  /** Where it begins, in bytes. */
  readonly start: number;
  /** Bytes, its line break included. */
  readonly size: number;
  /** False for a last line without a line break. */
  readonly whole: boolean;
}

/** The lines of a stream of UTF-8, one at a time. Only a line feed ends a line: U+2028 may stand inside of JSON. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array[] = [];
  let start = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const bytes = joined([...rest, chunk.subarray(from, at)]);
      yield { text: bytes.toString('utf8'), start, size: bytes.length + 1, whole: true };
      start += bytes.length + 1;
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  const bytes = joined(rest);
  if (bytes.length > 0) yield { text: bytes.toString('utf8'), start, size: bytes.length, whole: false };
}

function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only ? Buffer.from(only.buffer, only.byteOffset, only.byteLength) : Buffer.concat(parts);
}
