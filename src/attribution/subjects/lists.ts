/** Subjects that are lists: "A, B and C said". */

import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { isSpeaking } from './speaking.js';

/** "A, B and C said" when the phrase is the last of a list. */
export function withInsertedList(clause: Clause, phrase: Words): Words {
  if (lowerAt(clause, phrase.from - 1) === ',') return withOpenList(clause, phrase);
  if (!clause.words.additives.has(lowerAt(clause, phrase.from - 1)) || lowerAt(clause, phrase.from - 2) !== ',') return phrase;
  if (isTime(clause, phrase.from - 3)) return phrase;
  const list = listBefore(clause, phrase);
  // A clause may stand before ", and" as well as a list: only what reaches the start of the sentence or of a clause is a list.
  const before = posAt(clause, list.from - 1);
  // "dismissed it as a stunt, and its leader, Ana Roca, asked": a stunt asks nothing.
  if (before === 'subordinator' && !isSpeaking(clause, { from: list.from, end: phrase.from - 2 })) return phrase;
  return before === null || before === 'subordinator' || clause.words.complementizers.has(lowerAt(clause, list.from - 1)) ? list : phrase;
}

/** "It shut on Monday, and neighbours said", "before Easter, and residents said": a day says nothing. */
const isTime = (clause: Clause, i: number): boolean =>
  clause.words.timeWords.has(lowerAt(clause, i)) || clause.words.seasons.has(lowerAt(clause, i));

/** "Friends, lobbyists and former foes said": items before a phrase that has an "and", back to the start of the sentence. */
function withOpenList(clause: Clause, phrase: Words): Words {
  const joined = clause.tagged.tokens.slice(phrase.from, phrase.end).some((token) => clause.words.additives.has(token.lower));
  const item = joined ? nounPhraseBefore(clause, phrase.from - 1) : null;
  return item && item.from === clause.from ? { from: item.from, end: phrase.end } : phrase;
}

function listBefore(clause: Clause, phrase: Words): Words {
  let from = phrase.from;
  for (let comma = phrase.from - 2; lowerAt(clause, comma) === ','; ) {
    const item = nounPhraseBefore(clause, comma);
    if (!item || item.end - item.from > 8) break;
    from = item.from;
    comma = from - 1;
  }
  return { from, end: phrase.end };
}
