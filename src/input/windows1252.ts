/**
 * Bytes 0x80–0x9F of windows-1252; all the others stand for themselves. Node 20's own decoder maps these to control characters.
 * U+FFFD marks the five bytes that mean nothing.
 */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const MEANINGLESS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** True if every byte stands for a character in windows-1252. */
export function isWindows1252(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => MEANINGLESS.has(byte));
}

/** The text of windows-1252 bytes; bytes that mean nothing become U+FFFD. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(HIGH_RANGE, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}

const HIGH_RANGE = new RegExp(`[${String.fromCharCode(0x80)}-${String.fromCharCode(0x9f)}]`, 'g');
