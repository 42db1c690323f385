import { francAll } from 'franc-min';

/** Function words that hardly any other language shares; an English news text has far more of them than names. */
const ENGLISH = new Set(
  'the of and to that is was for with his her their they said has have had been by from this which will would not were are it on as at says our you she who what when after than them'.split(
    ' ',
  ),
);
/** A guess needs this many words, or letters in scripts without spaces. */
const MIN_WORDS = 4;
const MIN_LETTERS = 25;
/** Fewer words than this are a line or two. */
const FEW_WORDS = 16;
/** Of fewer words than this without an English one nothing is said. */
const HANDFUL = 10;
/** In texts shorter than this names weigh much: English that comes as near to the best guess as this (0–1) is English. */
const MANY_WORDS = 60;
const NEAR = 0.85;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** Share of English function words, 0–1, at which a text in Latin letters is English whatever its names are. */
const ENGLISH_SHARE = 0.2;
/** The beginning tells enough; longer texts take no longer. */
const SAMPLE = 20_000;

/** ISO 639-1 code, or 639-3 where there is none in the table. */
const SHORT: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    eng: 'en',
    deu: 'de',
    fra: 'fr',
    rus: 'ru',
    cmn: 'zh',
    spa: 'es',
    por: 'pt',
    ita: 'it',
    nld: 'nl',
    pol: 'pl',
    ukr: 'uk',
    tur: 'tr',
    arb: 'ar',
    jpn: 'ja',
    kor: 'ko',
    swe: 'sv',
    ces: 'cs',
    ron: 'ro',
    hun: 'hu',
    ell: 'el',
    bul: 'bg',
    srp: 'sr',
    bos: 'bs',
    hrv: 'hr',
    bel: 'be',
    kaz: 'kk',
    uzn: 'uz',
    azj: 'az',
    pes: 'fa',
    heb: 'he',
    hin: 'hi',
    ben: 'bn',
    tam: 'ta',
    tel: 'te',
    urd: 'ur',
    vie: 'vi',
    tha: 'th',
    ind: 'id',
    zlm: 'ms',
    tgl: 'tl',
    swh: 'sw',
    som: 'so',
    hau: 'ha',
    yor: 'yo',
    ibo: 'ig',
    amh: 'am',
    nob: 'nb',
    dan: 'da',
    fin: 'fi',
  }),
);

/** The language of a text: 'en', another ISO 639 code, or null when there is too little to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return null;
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (words.length >= MIN_WORDS && share >= ENGLISH_SHARE) return 'en';
  if (letters < MIN_LETTERS) return null;
  // A line or two is too little for trigrams: one English function word outweighs them, and without one a few words tell nothing.
  if (words.length < FEW_WORDS && LATIN.test(sample)) {
    if (share > 0) return 'en';
    if (words.length < HANDFUL) return null;
  }
  return guessed(sample, words.length);
}

function guessed(sample: string, words: number): string | null {
  const guesses = francAll(sample, { minLength: MIN_LETTERS });
  const best = guesses[0]?.[0] ?? 'und';
  if (words < MANY_WORDS && LATIN.test(sample) && (new Map(guesses).get('eng') ?? 0) >= NEAR) return 'en';
  return best === 'und' ? null : (SHORT.get(best) ?? best);
}
