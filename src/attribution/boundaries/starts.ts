/** Where a content before its cue starts: with its sentence, or later. */

import type { WeightTable } from '../../languages/weights.js';
import { type Clause, depthAt, isQuoteMark, lowerAt, tokenAt, type Words } from '../clause/clause.js';
import { partOf, type Told } from '../told.js';
import { probabilityOf } from '../weigh.js';
import { type Break, hasFinite, keyOf, type Label, MARKS, stepsOf } from './shared.js';

/** The content without what stands before its likeliest start. */
export function cutStart(clause: Clause, words: Words, { label, weights }: { label: Label; weights: WeightTable }): Words {
  let best = words.from;
  let bestProbability = 0.5;
  for (const { at, features } of startsIn(clause, words, label)) {
    const start = probabilityOf(weights.start, features);
    if (start > bestProbability) {
      bestProbability = start;
      best = at;
    }
  }
  return { from: best, end: words.end };
}

/** No content before its cue is longer, in words: keeps a sentence of nothing but cues cheap. */
const LONGEST = 150;

/** Where a content may start later than its sentence: behind a mark or at a coordinator. */
export function startsIn(clause: Clause, words: Words, label: Label): Break[] {
  const depth = depthAt(clause, words.end - 1);
  const out: Break[] = [];
  for (let at = Math.max(words.from, words.end - LONGEST) + 1; at < Math.min(words.end - 1, clause.end); at++) {
    const token = tokenAt(clause, at - 1);
    if (!token || token.quoted > Math.max(0, depth - 1) || isOwnColon(clause, words, at - 1) || isBracket(clause, words, at - 1)) continue;
    const breaks =
      MARKS.test(token.text) || token.pos === 'coordinator' || clause.words.complementizers.has(token.lower) || opensHere(clause, at);
    if (breaks) out.push({ at, features: (told) => tellStart(told, { clause, at, words, label }) });
  }
  return out;
}

/** "The case was weak: the witness had left, the union said.": both sides of the colon are said, where the first is a sentence, unless it has told who "it" is. */
const isOwnColon = (clause: Clause, { from, end }: Words, at: number): boolean =>
  lowerAt(clause, at) === ':' &&
  hasFinite(clause, from, at) &&
  !(lowerAt(clause, end) === ',' && tokenAt(clause, end + 1)?.pos === 'pronoun');

/** "The quay sank (the port says so), Lind said": what stands in brackets inside the content is no beginning of it. */
const isBracket = ({ tagged }: Clause, { end }: Words, at: number): boolean =>
  /^[([]$/.test(tagged.tokens[at]?.text ?? '') && tagged.tokens.slice(at, end).some(({ text }) => /^[)\]]$/.test(text));

const opensHere = (clause: Clause, at: number): boolean =>
  isQuoteMark(tokenAt(clause, at)) && depthAt(clause, at) > depthAt(clause, at - 1);

interface Start {
  readonly clause: Clause;
  readonly at: number;
  readonly words: Words;
  readonly label: Label;
}

/** What a start is weighed by. The weights are mined for these very features. */
function tellStart(told: Told, { clause, at, words, label: { rule, key } }: Start): void {
  const before = keyOf(clause, at - 1);
  const first = keyOf(clause, at);
  const left = hasFinite(clause, words.from, at) ? 'finite' : 'none';
  const right = hasFinite(clause, at, words.end) ? 'finite' : 'none';
  const opening = keyOf(clause, words.from);
  const later = clause.tagged.tokens.slice(at, words.end).some((token) => MARKS.test(token.text) && token.quoted === 0) ? 'more' : 'last';
  told.add(before);
  told.add(before, first);
  told.add(before, left, right);
  told.add(before, opening);
  told.add(before, opening, left, [right]);
  told.add(rule, before);
  told.add(rule, left, right);
  told.add(key, before);
  told.add(before, later, left, [right]);
  told.add(donePart((at - words.from) >> 1));
  told.add(leftPart((words.end - at) >> 1));
  told.add(first, right);
  told.add(before, backPart(keyOf(clause, at - 2)));
}

const donePart = stepsOf('done=', 8);
const leftPart = stepsOf('left=', 8);
const backPart = partOf('back=');
