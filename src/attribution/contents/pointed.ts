/** Contents that verbs of other trades bring in: what is pointed out in words, what is given as this or that. */
import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { headNoun, kindOfPhrase } from '../heads.js';
import { limit } from './extent.js';
import { type ContentFinder, found } from './types.js';

/** `flagged a shortage`, `points to three wet springs`: no thing that a finger could point at. */
export const pointedOut: ContentFinder = ({ clause, cue }) => {
  const from = clause.words.recipientMarks.has(lowerAt(clause, cue.end)) ? cue.end + 1 : cue.end;
  const phrase = clause.words.complementizers.has(lowerAt(clause, from)) ? null : nounPhraseAfter(clause, from);
  return phrase && !isThing(clause, phrase) ? found([{ from, end: limit(clause, from) }], { open: true }) : null;
};

function isThing(clause: Clause, phrase: Words): boolean {
  const kind = kindOfPhrase(clause, phrase);
  return kind === null ? /^(?:pronoun|name)$/.test(posAt(clause, phrase.end - 1) ?? '') : clause.words.shownKinds.has(kind);
}

/** `gave the cause of death as drowning`: a particular, and the "as" that tells what it is. */
export const particular: ContentFinder = ({ clause, cue }) => {
  const phrase = nounPhraseAfter(clause, cue.end);
  const head = phrase && headNoun(clause, phrase);
  if (!phrase || head === null || !clause.words.particulars.has(clause.words.singular(head))) return null;
  const at = phrase.end;
  const told = clause.words.equatives.has(lowerAt(clause, at)) && !SUBJECT.test(posAt(clause, at + 1) ?? 'mark');
  return told ? found([{ from: cue.end, end: limit(clause, cue.end) }], { open: true }) : null;
};

/** "gave her name as they left": a clause of its own. */
const SUBJECT = /^(?:pronoun|mark|auxiliary)$/;
