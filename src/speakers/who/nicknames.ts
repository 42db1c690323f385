/** Other names that a document gives somebody: "X, better known as Y", "Mama X is Kari X". */
import type { Tagged } from '../../document.js';
import { ALSO_KNOWN, ENDEARMENTS } from '../../languages/en/words/reference.js';
import { fold } from '../read/fold.js';
import { sexOf } from '../read/given-name.js';
import { type Run, runsOf } from '../read/runs.js';
import { isTitleWord, joined, type Words } from '../read/words.js';

/** The longest words between two names of one, in UTF-16 units. */
const APART = 60;

/** Folded other names with the names that the document goes by. */
export function nicknames(tagged: Tagged): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const runs = runsOf(tagged);
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (!next || next.sentence !== run.sentence) continue;
    const [first, second] = [nameOf(run, tagged), nameOf(next, tagged)];
    if (first.length === 0 || second.length === 0 || !areOne(first, second, tagged)) continue;
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

function areOne(first: Words, second: Words, { text }: Tagged): boolean {
  const from = first.at(-1)?.end ?? 0;
  const between = text.slice(from, Math.min(second[0]?.start ?? from, from + APART + 1));
  return ALSO_KNOWN.test(between) || (isFond(first) && /^ (?:is|was) $/u.test(between));
}

/** "Mama Rose". */
export const isFond = (words: Words): boolean => words.length === 2 && ENDEARMENTS.has(words[0]?.lower ?? '');

/** A given name and another. */
const isOwnName = (words: Words): boolean => words.length > 1 && !isFond(words) && sexOf(fold(words[0]?.text ?? '')) !== null;
