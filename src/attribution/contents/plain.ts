/** Contents of cues that say all: what stands right behind them, whatever it is. */
import { lowerAt, posAt } from '../clause/clause.js';
import { limit } from './extent.js';
import { type ContentFinder, found } from './types.js';

/** The one word behind the cue: `would not comment` */
export const nextWord: ContentFinder = ({ cue }) => found([{ from: cue.end, end: cue.end + 1 }]);

/** All that follows the cue, without a "that": `gave no figure for the damage` */
export const rest: ContentFinder = ({ clause, cue }) => {
  const from = clause.words.complementizers.has(lowerAt(clause, cue.end)) ? cue.end + 1 : cue.end;
  return (posAt(clause, from) ?? 'mark') === 'mark' ? null : found([{ from, end: limit(clause, from) }], { open: true });
};
