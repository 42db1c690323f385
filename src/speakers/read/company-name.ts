import { NAMING } from '../../languages/naming.js';
import { nameWords } from '../who/name-words.js';
import type { Entity } from '../who/registry.js';
import type { Finder } from '../who/sides.js';
import { sexOf } from './given-name.js';
import type { Phrase } from './phrase.js';
import type { Run } from './runs.js';
import { isPossessiveMark, joined } from './words.js';

/** A name of one word that has shareholders or a boss is a company's: "Fjordal's chief executive", "the boss of Fjordal". */
export function companyName(phrase: Phrase, run: Run, { tagged, registry }: Finder): Entity | null {
  const name = joined(phrase.name);
  if (phrase.name.length !== 1 || phrase.kind === 'person' || sexOf(nameWords(name)[0] ?? '') !== null) return null;
  if (registry.withSurname(name).length > 0 || !hasCorporateParts(run, tagged.tokens)) return null;
  return registry.entity({ type: 'organization', name, side: name, class: 'company' });
}

function hasCorporateParts({ from, end }: Run, tokens: Finder['tagged']['tokens']): boolean {
  const words = isPossessiveMark(tokens[end]) ? tokens.slice(end + 1, end + 3) : [];
  if (
    NAMING.firmHeads.has(tokens[end]?.lower ?? '') ||
    (NAMING.chiefWord.has(tokens[end]?.lower ?? '') && NAMING.chiefs.has(tokens[end + 1]?.lower ?? ''))
  )
    return true;
  // "Workers at the Brennar mill": the name of a place.
  const isPlace = tokens[from]?.pos === 'determiner' && tokens[end]?.pos === 'noun';
  const before = NAMING.firmLinks.has(tokens[from - 1]?.lower ?? '') && !isPlace ? tokens[from - 2] : undefined;
  return [...words, before].some((word) => word !== undefined && NAMING.corporate.has(word.lower));
}
