import { adjectiveOf } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { joined, textWithoutArticle } from '../read/words.js';
import type { Entity } from './registry.js';

/** A description to be known by, without articles and owners: "the senior French official" → "senior French official". */
export function descriptionOf(phrase: Phrase, owner: Entity | null): string {
  if (!owner?.name || (!phrase.possessor && !phrase.possessive)) return textWithoutArticle(phrase.words);
  const own = ownWords(phrase);
  if (owner.type === 'state') return `${adjectiveOf.get(owner.name) ?? owner.name} ${own}`;
  return owner.type === 'organization' ? `${owner.name} ${own}` : `${own} of ${owner.name}`;
}

function ownWords(phrase: Phrase): string {
  const from = phrase.possessor
    ? phrase.possessor.end
    : phrase.possessive
      ? (phrase.words.find((word) => word.pos === 'possessive')?.end ?? phrase.start)
      : phrase.start;
  return joined(phrase.words.filter((word) => word.start >= from && word.pos !== 'possessive' && word.pos !== 'determiner'));
}
