import { either, isTitle, type Line, type LineFinder, rule } from '../../furniture.js';

/** A headline is repeated near the top or not at all. */
const TOP = 8;
/** Share of the words of the repeat, 0–1, that the headline has too. */
const LIKENESS = 0.8;
const MIN_WORDS = 4;

const wordsOf = (line: Line): string[] => line.text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const likeHeadline: LineFinder = (lines, at) => {
  const headline = lines[0];
  const line = lines[at];
  if (at === 0 || at >= TOP || !headline || !line || line.text.length > 200 || headline.text.length > 200) return 0;
  if (!isTitle(line) && line.text !== headline.text && !/[?!”"’]$/u.test(line.text)) return 0;
  const first = new Set(wordsOf(headline));
  const words = wordsOf(line);
  const shared = words.filter((word) => first.has(word)).length;
  return words.length >= MIN_WORDS && shared >= words.length * LIKENESS ? 1 : 0;
};

const likeLineBefore: LineFinder = (lines, at) => {
  const line = lines[at];
  return line && isTitle(line) && line.text.length >= 12 && line.text === lines[at - 1]?.text ? 1 : 0;
};

export default rule({
  id: 'repeated-headline',
  says: 'HEADLINE, printed twice',
  why: 'Pages print their headline again above the text; a claim in it would count twice. The first one stays.',
  lines: either(likeHeadline, likeLineBefore),
  finds: [
    'Mayor of Lund resigns over letter\nPolitics\n<out>Mayor of Lund resigns over a letter</out>\nThe mayor resigned.',
    'The mayor resigned.\nAda Quist, mayor\n<out>Ada Quist, mayor</out>\nHe is 60.',
  ],
  ignores: ['Mayor of Lund resigns over letter\nMayor of Lund admits lying to the council\nThe mayor of Lund resigned over a letter.'],
});
