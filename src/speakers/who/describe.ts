import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { adjectiveOf } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { upTo } from '../read/reach.js';
import { joined, textWithoutArticle, type Words } from '../read/words.js';
import type { Entity } from './registry.js';

/** A description to be known by, without articles and owners: "the senior French official" → "senior French official". */
export function descriptionOf(phrase: Phrase, owner: Entity | null): string {
  if (!owner?.name || (!phrase.possessor && !phrase.possessive))
    return textWithoutArticle(phrase.kind === 'document' ? withoutFate(phrase.words) : withoutClause(phrase.words));
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

/** "A rider quoted in the paper", "detectives working on the case": what the clause behind the noun tells is no part of what somebody is called. */
function withoutClause(words: Words): Words {
  return upTo(words, (word, at) => opensClause(word, words[at - 1], words[at + 1]));
}

/** "A letter seen by the paper", "a placard nailed to the gate": what came of it afterwards; who made it, and where, is told. */
function withoutFate(words: Words): Words {
  return upTo(words, (word, at) => NAMING.fates.has(word.lower) && isParticiple(word) && words[at - 1]?.pos === 'noun');
}

/** "Analysts polled by the bank": by whom is whose they are; "a porter approached by the paper": who came to them is not. */
function opensClause(word: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (word.pos !== 'verb' || before?.pos !== 'noun') return false;
  if (NAMING.agentMark.has(next?.lower ?? '')) return NAMING.reached.has(word.lower);
  return (word.form === 'gerund' || isParticiple(word)) && !isKnowing(word.lower);
}

const isParticiple = ({ form }: Token): boolean => form === 'participle' || form === 'past';

/** "People briefed on the talks". */
const isKnowing = (lower: string): boolean => NAMING.headEnds.has(lower) || NAMING.knowing.includes(lower);
