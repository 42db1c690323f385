import { UserError } from '../errors.js';
import { decodeWindows1252, isWindows1252 } from './windows1252.js';

/** Encodings that are met most often; any other that browsers know will do. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'macintosh',
];

/** The name of an encoding as browsers write it. */
export type Encoding = string;

export interface Decoded {
  /** A byte-order mark stays in the text: it counts as one unit, so that offsets fit the file. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True if the encoding was inferred from bytes that are not UTF-8. */
  readonly guessed: boolean;
}

/** The encoding that a label such as "latin1" stands for, or null if it stands for none. */
export function encodingNamed(label: string): Encoding | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Decodes a file. A byte-order mark wins over what is declared; without either it is UTF-8, or failing that windows-1252. */
export function decode(bytes: Uint8Array, declared: Encoding | null): Decoded {
  const { encoding, guessed } = encodingOf(bytes, declared);
  const text = decodeAs(bytes, encoding);
  if (looksBinary(text)) throw binary('Extract its text first, or say --encoding with what it is.');
  return { text, encoding, guessed };
}

const binary = (advice: string): UserError => new UserError('it is not text but binary data', advice);

/** What a file is encoded in, by its bytes or by its first ones. */
export function encodingOf(bytes: Uint8Array, declared: Encoding | null): Omit<Decoded, 'text'> {
  const known = byteOrderMark(bytes) ?? declared;
  if (known !== null) return { encoding: known, guessed: false };
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  if (bytes.includes(0)) throw binary('If it is UTF-16 without a byte-order mark, say --encoding utf-16le.');
  if (isWindows1252(bytes) && !isDamagedUtf8(bytes)) return { encoding: 'windows-1252', guessed: true };
  throw invalid('utf-8', bytes);
}

export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The last character may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict('utf-8', bytes, { stream: true });
    return true;
  } catch {
    return false;
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

function strict(encoding: Encoding, bytes: Uint8Array, options = {}): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, options);
}

/** What to say of bytes that the encoding does not have. */
export function invalid(encoding: Encoding, bytes: Uint8Array | null): UserError {
  const where = bytes !== null && encoding === 'utf-8' ? ` (first bad byte at ${firstBadByte(bytes)})` : '';
  return new UserError(`it is not valid ${encoding.toUpperCase()}${where}`, 'Say --encoding with what it is, such as windows-1252.');
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
