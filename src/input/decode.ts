import { UserError } from '../errors.js';
import { decodeWindows1252, isWindows1252 } from './windows1252.js';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** A byte-order mark stays in the text: it counts as one unit, so that offsets fit the file. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True if the encoding was inferred from bytes that are not UTF-8. */
  readonly guessed: boolean;
}

/** Decodes a file. A byte-order mark wins over what is declared; without either it is UTF-8, or failing that windows-1252. */
export function decode(bytes: Uint8Array, declared: Encoding | null): Decoded {
  const known = byteOrderMark(bytes) ?? declared;
  const decoded = known === null ? guess(bytes) : { text: decodeAs(bytes, known), encoding: known, guessed: false };
  if (looksBinary(decoded.text))
    throw new UserError('it is not text but binary data', 'Extract the text first; claims reads .txt and .md.');
  return decoded;
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function guess(bytes: Uint8Array): Decoded {
  try {
    return { text: strict('utf-8', bytes), encoding: 'utf-8', guessed: false };
  } catch {
    if (bytes.includes(0))
      throw new UserError('it is not text but binary data', 'If it is UTF-16 without a byte-order mark, say --encoding utf-16le.');
    if (isWindows1252(bytes) && !isDamagedUtf8(bytes)) return { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true };
    throw invalid('utf-8', bytes);
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return strict(encoding, bytes);
  } catch {
    throw invalid(encoding, bytes);
  }
}

function strict(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

function invalid(encoding: Encoding, bytes: Uint8Array): UserError {
  const where = encoding === 'utf-8' ? ` (first bad byte at ${firstBadByte(bytes)})` : '';
  return new UserError(`it is not valid ${encoding.toUpperCase()}${where}`, `Say --encoding with what it is: ${ENCODINGS.join(', ')}.`);
}

/** Whole UTF-8 sequences beside a few broken ones: read as windows-1252, such a file would come out garbled without a word. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
  return whole > broken;
}

function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** A character that no text holds, or more control characters than a text could have by accident. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  return (text.match(CONTROLS)?.length ?? 0) > text.length / 50;
}
