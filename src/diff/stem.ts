/** A Porter stemmer as data: each step is a table of suffix, replacement and the least measure the rest must have. */
import { IRREGULAR, KEPT_STEMS } from '../languages/en/words/irregular.js';

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const STEP_2: Suffixes = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['iser', 'ise'], ['abli', 'able'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['isation', 'ise'], ['ation', 'ate'],
  ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble'],
]; // biome-ignore format: a table
const STEP_3: Suffixes = [['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['alise', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', '']]; // biome-ignore format: a table
const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'ion',
  'al',
  'er',
  'ic',
  'ou',
];

const cache = new Map<string, string>();

/** The stem of a lower-case English word; inflections and common derivations of one word share it. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = KEPT_STEMS.get(word) ?? stemAnew(IRREGULAR.get(word) ?? word);
  cache.set(word, result);
  return result;
}

function stemAnew(word: string): string {
  if (word.length < 4 || /[^a-z]/u.test(word)) return word;
  let s = inflection(plural(word));
  if (/[aeiouy].*[^aeiou]y$/u.test(s)) s = `${s.slice(0, -1)}i`;
  s = replace(s, STEP_2)
    .replace(/(?<=[cdeghkmnrt])li$/u, '')
    .replace(/ili$/u, 'i');
  s = replace(s, STEP_3);
  return ending(derivation(s));
}

function plural(s: string): string {
  if (s.endsWith('sses')) return s.slice(0, -2);
  if (s.endsWith('ies')) return `${s.slice(0, -3)}${s.length > 4 ? 'y' : 'ie'}`;
  if (/(?:ss|us|is)$/u.test(s)) return s;
  return s.endsWith('s') ? s.slice(0, -1) : s;
}

function inflection(s: string): string {
  if (s.endsWith('eed')) return measure(s.slice(0, -3)) > 0 ? s.slice(0, -1) : s;
  const cut = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(s)?.[1];
  if (cut === undefined) return s;
  if (/(?:at|bl|iz|is)$/u.test(cut)) return `${cut}e`;
  if (/([^aeiouylsz])\1$/u.test(cut)) return cut.slice(0, -1);
  return measure(cut) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/u.test(cut) ? `${cut}e` : cut;
}

function replace(s: string, table: Suffixes): string {
  for (const [suffix, replacement] of table) {
    if (!s.endsWith(suffix)) continue;
    const rest = s.slice(0, -suffix.length);
    return measure(rest) > 0 ? rest + replacement : s;
  }
  return s;
}

function derivation(s: string): string {
  for (const suffix of STEP_4) {
    if (!s.endsWith(suffix)) continue;
    const rest = s.slice(0, -suffix.length);
    if (suffix === 'ion' && !/[st]$/u.test(rest)) return s;
    return measure(rest) > 1 ? rest : s;
  }
  return s;
}

function ending(s: string): string {
  const bare = s.endsWith('e') && measure(s.slice(0, -1)) > 0 ? s.slice(0, -1) : s;
  return bare.endsWith('ll') && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}

/** Porter's measure: how often a vowel is followed by a consonant. */
function measure(s: string): number {
  return (s.replace(/[aeiou]+|(?<=[^aeiou])y/gu, 'v').match(/v[^v]/gu) ?? []).length;
}
