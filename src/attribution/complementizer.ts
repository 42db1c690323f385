/** Stage, where asked for: contents with the "that" that brings them in, as PARC and PolNeAR annotate them. */

import type { Draft, Range, Tagged } from '../document.js';
import { touches } from '../range.js';
import { firstTokenAt } from './clause/clause.js';

/**
 * @param drafts claims whose contents leave a leading "that" out
 * @returns the same with every content span that stands directly behind a "that" starting at it, unless source or cue hold the word
 */
export function withComplementizers(tagged: Tagged, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({ ...draft, content: draft.content.map((range) => widened(tagged, draft, range)) }));
}

function widened(tagged: Tagged, { source, cue, content }: Draft, range: Range): Range {
  const index = firstTokenAt(tagged, range.start);
  const that = tagged.tokens[index - 1];
  const first = tagged.tokens[index];
  if (!that || !tagged.language.words.complementizers.has(that.lower) || that.sentence !== first?.sentence) return range;
  const taken = [source, cue, ...content].some((other) => other !== null && touches(other, that));
  return taken ? range : { start: that.start, end: range.end };
}
