/** Bodies that are called by those who have joined: "Friends of the Heath", "Mothers Against Noise". */

import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { onwards } from './reach.js';
import { isCapital, isPersonHead, singular, type Words } from './words.js';

/** In words: what they are friends of, or against. */
const LONGEST = 5;

/** How many words of such a name begin there; 0 if none does. "Friends of the Lund family" are people. */
export function peopleBody(tokens: Words, at: number): number {
  const people = tokens[at];
  if (!people || !isCapital(people) || singular(people.lower) === people.lower) return 0;
  const from = linkEnd(tokens, at);
  if (from === 0 || placeAt(tokens, from, from + LONGEST)) return 0;
  const end = onwards(from, from + LONGEST, (i) => isCapital(tokens[i]) && tokens[i]?.sentence === people.sentence);
  const next = tokens[end];
  const goesOn = next?.sentence === people.sentence && /^(?:noun|adjective|possessive)$/.test(next.pos) && !isPersonHead(next);
  return end > from && !goesOn ? end - at : 0;
}

/** Behind "of the", for those who are called so by what they have joined; behind "Against" with its capital, for any. */
function linkEnd(tokens: Words, at: number): number {
  const [people, link, the] = tokens.slice(at, at + 3);
  if (NAMING.joined.has(people?.lower ?? '') && NAMING.genitive.has(link?.lower ?? '') && NAMING.definite.has(the?.lower ?? ''))
    return at + 3;
  const isOpposed = isCapital(link) && NAMING.opposing.has(link?.lower ?? '') && NAMING.isPersonNoun(singular(people?.lower ?? ''));
  return isOpposed ? at + 2 : 0;
}
