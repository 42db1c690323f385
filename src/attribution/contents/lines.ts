/** Contents of lines without a stop whose colon or dash stands for the verb. */
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { type ContentFinder, found } from './types.js';

/** `Police: two men held over fire`: what stands behind the colon, but no "what we know". */
export const behindLabel: ContentFinder = ({ clause, cue }) => {
  const words = { from: cue.end, end: clause.end };
  return asksOrLists(clause, words) || !tells(clause, words) ? null : found([words]);
};

/** `Half of pupils skip breakfast – survey`: what stands before the mark. */
export const beforeLabel: ContentFinder = ({ clause, cue }) => {
  const words = { from: clause.from, end: cue.from };
  return asksOrLists(clause, words) || !tells(clause, words) ? null : found([words]);
};

/** "What we know so far", "Why I left", "a guide to frost": a heading of what follows. */
const asksOrLists = (clause: Clause, { from, end }: Words): boolean =>
  end - from < LEAST ||
  posAt(clause, from) === 'wh' ||
  clause.words.questionOpeners.has(lowerAt(clause, from)) ||
  clause.words.oneOfMany.has(lowerAt(clause, from));

/** In words and marks. */
const LEAST = 3;

/** A verb, or the marks of a quotation. */
function tells(clause: Clause, { from, end }: Words): boolean {
  for (let i = from; i < end; i++) {
    const token = tokenAt(clause, i);
    if (
      /^(?:verb|auxiliary|modal|to)$/.test(posAt(clause, i) ?? '') ||
      isQuoteMark(token) ||
      clause.words.verbForms.has(lowerAt(clause, i))
    )
      return true;
  }
  return false;
}
