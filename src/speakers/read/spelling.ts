import { askedOnce } from '../../text/asked-once.js';
import { fold } from './fold.js';

/** Spellings of one sound in the transliterations of newspapers: English, French, German and Scandinavian ones. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/([aou])e/g, '$1'],
  [/tsch|tch|sch|sh|cz|ch/g, 'S'],
  [/kh/g, 'h'],
  [/ph|ff/g, 'f'],
  [/q|ck|c(?![eiy])/g, 'k'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/ts|tz/g, 'z'],
  [/[yj]+/g, 'i'],
  [/ie(?=.)/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/of$|ef$/, 'v'],
  [/ov$|ev$/, 'v'],
];

/**
 * A key that variants of one family name share ("Tschaikowski", "Tchaïkovsky"), over the folded word.
 * Vowels count, so that different names rarely meet.
 */
export const spellingKey = askedOnce((word) => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), fold(word)));

/** For given names, beside an equal family name: e and i, o and u sound alike ("Tarek", "Tariq"; "Yevgeny", "Evgeni"). */
export function givenKey(word: string): string {
  return spellingKey(word)
    .replace(/^[iy]e/, 'e')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/x/g, 'ks');
}
