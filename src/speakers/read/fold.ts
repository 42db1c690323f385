import { withoutAccents } from '../../accents.js';
import { asName } from '../../as-name.js';
import { askedOnce } from '../../text/asked-once.js';

const SPECIAL: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    ø: 'o',
    ł: 'l',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    '’': "'",
    '‘': "'",
    ʼ: "'",
  }),
);

/** Lower case, without accents, apostrophes straightened: two wordings that fold alike are the same name. */
export const fold = askedOnce((text) => asName(isAscii(text) ? text.toLowerCase() : foldAny(text)));

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

function foldAny(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[øłßæœıđðþ’‘ʼ]/g, (letter) => SPECIAL.get(letter) ?? letter);
}
