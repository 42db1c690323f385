/** For `quoted the abbot as saying …`: whom, and as doing what. */
import { lowerAt } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { limit } from './extent.js';
import { type ContentFinder, found } from './types.js';

/** `quoted the abbot as saying …`: the person, and the rest of the sentence. */
export const quotedPerson: ContentFinder = ({ clause, cue }) => {
  const phrase = nounPhraseAfter(clause, cue.end, false);
  if (!phrase || !clause.words.equatives.has(lowerAt(clause, phrase.end))) return null;
  return groupAt(clause, phrase.end + 1)?.gerund === true
    ? found([{ from: phrase.from, end: limit(clause, phrase.from) }], { open: true })
    : null;
};
