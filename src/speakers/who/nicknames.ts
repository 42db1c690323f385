/** Other names that a document gives somebody: "X, better known as Y", "Mama X is Kari X". */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { spanOf } from '../../token.js';
import { fold } from '../read/fold.js';
import { sexOf } from '../read/given-name.js';
import { backwards } from '../read/reach.js';
import { type Run, runsOf } from '../read/runs.js';
import { isTitleWord, joined, rangeOf, type Words } from '../read/words.js';

/** The longest words between two names of one, in UTF-16 units. */
const APART = 60;

/** Folded other names with the names that the document goes by. */
export function nicknames(tagged: Tagged): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const runs = runsOf(tagged);
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (!next || next.sentence !== run.sentence) continue;
    const first = nameOf(run, tagged);
    const second = nameOf(next, tagged);
    const { end } = rangeOf(first);
    const between = tagged.text.slice(end, Math.min(spanOf(tagged.tokens, next.at, next.end).start, end + APART));
    if (first.length === 0 || second.length === 0 || !joinsOne(between, first)) continue;
    const [own, other] = isOwnName(second) && !isOwnName(first) ? [second, first] : [first, second];
    if (isOwnName(own)) out.set(fold(joined(other)), joined(own));
  }
  return out;
}

/** Without the titles in front. */
function nameOf({ at, end }: Run, { tokens }: Tagged): Words {
  const words = tokens.slice(at, end);
  const from = words.findLastIndex(isTitleWord) + 1;
  return words.slice(from);
}

const joinsOne = (between: string, first: Words): boolean =>
  NAMING.alsoKnownPattern.test(between) || (isFond(first) && NAMING.isPattern.test(between));

const OPENS = /^["“‘']$/u;
const CLOSES = /^["”’']$/u;

/** "Kari “Sparks” Holm": the names in front of the nickname that stands right before a run. */
export function givenBefore({ at, sentence }: Pick<Run, 'at' | 'sentence'>, tokens: Words): Words {
  if (!CLOSES.test(tokens[at - 1]?.text ?? '')) return [];
  let open = backwards(at - 2, at - 4, (i) => /^\p{Lu}/u.test(tokens[i]?.text ?? ''));
  if (open < at - 2 && NAMING.definite.has(tokens[open]?.lower ?? '')) open--;
  if (open === at - 2 || !OPENS.test(tokens[open]?.text ?? '') || tokens[open]?.sentence !== sentence) return [];
  const from = backwards(open, open - 3, (i) => isName(tokens[i - 1]) && tokens[i - 1]?.sentence === sentence);
  return tokens.slice(from, open);
}

const isName = (word: Words[number] | undefined): boolean => word?.pos === 'name' && /^\p{Lu}/u.test(word.text) && !isTitleWord(word);

/** "Mama Rose". */
export const isFond = (words: Words): boolean => words.length === 2 && NAMING.endearments.has(words[0]?.lower ?? '');

/** A given name and another. */
const isOwnName = (words: Words): boolean => words.length > 1 && !isFond(words) && sexOf(fold(words[0]?.text ?? '')) !== null;
