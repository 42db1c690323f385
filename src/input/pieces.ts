import { UserError } from '../errors.js';
import { decode, type Encoding, encodingOf, invalid } from './decode.js';
import { decodeWindows1252 } from './windows1252.js';

/** What is looked at before the encoding is decided; a smaller input is decoded at once. */
const HEAD = 16 * 1024 * 1024;
/** A line or a cell that is longer is none. UTF-16 units. */
const LONGEST = 64 * 1024 * 1024;

export interface Pieces {
  readonly pieces: AsyncIterable<string>;
  readonly guessed: boolean;
}

/** The text of an input that may be larger than memory, piece by piece, without its byte-order mark. */
export async function decodedPieces(bytes: AsyncIterable<Uint8Array>, declared: Encoding | null): Promise<Pieces> {
  const chunks = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    size += next.value.byteLength;
    if (size < HEAD) continue;
    const whole = Buffer.concat(head, size);
    const { encoding, guessed } = encodingOf(whole, declared);
    return { pieces: streamed(whole, chunks, encoding), guessed };
  }
  const { text, guessed } = decode(Buffer.concat(head, size), declared);
  return { pieces: slices(text.replace(/^\ufeff/u, '')), guessed };
}

async function* streamed(head: Uint8Array, rest: AsyncIterator<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoder(encoding);
  yield decode(head);
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield decode(next.value);
  yield decode(null);
}

/** Decodes chunk after chunk; null ends it. */
function decoder(encoding: Encoding): (chunk: Uint8Array | null) => string {
  if (encoding === 'windows-1252') return (chunk) => (chunk === null ? '' : decodeWindows1252(chunk));
  const text = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return chunk === null ? text.decode() : text.decode(chunk, { stream: true });
    } catch {
      throw invalid(encoding, null);
    }
  };
}

const SLICE = 1 << 16;

async function* slices(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += SLICE) yield text.slice(at, at + SLICE);
}

/** The lines of a text in pieces, without their ends; only line feeds end one. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new UserError('a line of it is longer than any article', 'Is it really one object a line?');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
