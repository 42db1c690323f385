/** The short name of a body that the text tells right behind the long one, and calls it by from there on. */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { lookUp } from '../read/gazetteer.js';
import { onwards } from '../read/reach.js';
import type { Run } from '../read/runs.js';
import { isCapital, isMark, joined, organizationClass, type Words } from '../read/words.js';
import { acronymAfter } from './bodies.js';

/** "The Night Bakers' Guild (NBG)", "the Water Board (Onda)", "the Dock Union, known by its Finnish initials SL". */
export function shortAfter(run: Run, tagged: Tagged, name: string): string | null {
  return acronymAfter(run, tagged.tokens, name) ?? lettersInBrackets(run, tagged) ?? toldShort(run, tagged);
}

/** Letters that need not begin the words, for they may be of another language; they stand alone elsewhere. */
function lettersInBrackets({ end }: Run, { tokens }: Tagged): string | null {
  const open = tokens[end];
  const word = tokens[end + 1];
  const close = tokens[end + 2];
  if (open?.text !== '(' || close?.text !== ')' || !word || !isLetters(word.text) || lookUp(word.text)) return null;
  return standsAlone(tokens).has(word.text) ? word.text : null;
}

/** "SIT2", "GEW", "AdoC": two capitals at least. */
const isLetters = (text: string): boolean => /^\p{Lu}[\p{L}\d]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

const standsAlone = oncePer((tokens: Words): ReadonlySet<string> => {
  const words = tokens.filter(({ text, index }) => isLetters(text) && tokens[index - 1]?.text !== '(');
  return new Set(words.map(({ text }) => text));
});

/** "Verband der Seilbahner (Association of Cable Operators)": the name in the language of the text. */
export function glossAfter({ end, sentence }: Run, { tokens }: Tagged): string | null {
  if (tokens[end]?.text !== '(' || !isCapital(tokens[end + 1])) return null;
  const to = onwards(end + 1, end + LEAD, (i) => tokens[i]?.sentence === sentence && !isMark(tokens[i]));
  const words = tokens.slice(end + 1, to);
  return tokens[to]?.text === ')' && words.length > 1 && words.some((word) => isCapital(word) && organizationClass(word) !== null)
    ? joined(words)
    : null;
}

/** In tokens, between the two names. */
const LEAD = 8;

function toldShort({ end, sentence }: Run, { text, tokens }: Tagged): string | null {
  const last = tokens[end - 1];
  if (!isMark(tokens[end])) return null;
  for (let at = end + 1; at <= end + LEAD; at++) {
    const word = tokens[at];
    if (!word || word.sentence !== sentence) return null;
    if (!isCapital(word) || lookUp(word.text)) continue;
    return isLetters(word.text) && NAMING.shortToldPattern.test(text.slice(last?.end, word.start)) ? word.text : null;
  }
  return null;
}
