/** What a point is about, as a person would head it: the phrases that both sides use, or the most telling one of either. */

import type { Judged } from './judged.js';
import type { Analysis, Word } from './types.js';

const MOST_WORDS = 5;

/** A short noun phrase of the wordings, the same whichever side is left. */
export function topicOf(judged: readonly Judged[]): string {
  const texts = judged.flatMap(({ a, b }) => [a, b].flatMap((read) => (read === null ? [] : [read.own])));
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const root of new Set(words.map((word) => word.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  const phrases = texts.flatMap((text) => phrasesOf(text)).map((words) => ({ words, score: scoreOf(words, counts) }));
  const [best] = phrases.toSorted((x, y) => y.score - x.score || (textOf(x.words) < textOf(y.words) ? -1 : 1));
  return best === undefined ? (texts[0]?.text.slice(0, 40) ?? '') : textOf(best.words);
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Runs of nouns, adjectives and names, joined by "of". */
function phrasesOf({ words }: Analysis): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    const inside = INSIDE.has(word.pos) || (word.lower === 'of' && run.length > 0 && next !== undefined && INSIDE.has(next.pos));
    const broken = run.length > 0 && run[0]?.clause !== word.clause;
    if (inside && !broken) run.push(word);
    else {
      runs.push(run);
      run = inside ? [word] : [];
    }
  });
  return [...runs, run].filter((one) => one.some(({ pos }) => pos === 'noun') && one.length <= MOST_WORDS);
}

const INSIDE: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['noun', 'name', 'adjective']);

/** Words that more wordings have count more; a phrase of two or three words reads best. */
function scoreOf(words: readonly Word[], counts: ReadonlyMap<string, number>): number {
  const shared = words.reduce((sum, { root, pos }) => sum + (pos === 'noun' || pos === 'name' ? (counts.get(root) ?? 1) - 0.5 : 0), 0);
  return shared / Math.sqrt(words.length) + (words.length === 2 || words.length === 3 ? 0.3 : 0);
}
