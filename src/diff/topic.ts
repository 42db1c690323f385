/** What a point is about, as a person would head it: the phrases that both sides use, or the most telling one of either. */

import { compare } from '../compare.js';

import { countEach } from '../group.js';
import { WORDS } from './compared.js';
import type { Judged } from './judged.js';
import { LANGUAGE } from './read.js';
import type { Analysis, Word } from './types.js';

const MOST_WORDS = 5;

/** A short noun phrase of the wordings, the same whichever side is left. */
export function topicOf(judged: readonly Judged[]): string {
  const texts = judged.flatMap(({ a, b }) => [a, b].flatMap((read) => (read === null ? [] : [read.own])));
  const counts = countEach(texts.flatMap(({ words }) => [...new Set(words.map(({ root }) => root))]));
  const both = new Set(judged.flatMap(({ a, b }) => (a === null || b === null ? [] : sharedRoots(a.own, b.own))));
  const phrases = texts
    .flatMap((text) => [...phrasesOf(text), ...tied(text)])
    .map((words) => ({ words, score: scoreOf(words, { counts, both }) }));
  const [best] = phrases.toSorted((x, y) => y.score - x.score || compare(textOf(x.words), textOf(y.words)));
  return best === undefined ? clipped(texts[0]?.text ?? '') : textOf(best.words);
}

function sharedRoots({ words: x }: Analysis, { words: y }: Analysis): string[] {
  const other = new Set(y.map(({ root }) => root));
  return x.flatMap(({ root, role }) => ((role === 'content' || role === 'name') && other.has(root) ? [root] : []));
}

/** Where nobody names anything, the words themselves, whole ones. */
function clipped(text: string): string {
  const bare = text.replace(QUOTES, '');
  return bare.length <= CLIPPED ? bare : `${bare.slice(0, CLIPPED).replace(/\s+\S*$/u, '')}…`;
}

const QUOTES = /^[“„"'‘]+|[”“"'’,.]+$/gu;
const CLIPPED = 40;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Runs of nouns, adjectives and names, joined by "of". */
function phrasesOf({ words }: Analysis): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  words.forEach((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    const inside =
      isInside(word, before) || (LANGUAGE.words.genitives.has(word.lower) && run.length > 0 && next !== undefined && isInside(next, word));
    const broken = run.length > 0 && run[0]?.clause !== word.clause;
    if (inside && !broken) run.push(word);
    else {
      runs.push(run);
      run = inside ? [word] : [];
    }
  });
  return [...runs, run].filter((one) => one.some((word) => isHead(word)) && one.length <= MOST_WORDS);
}

/** "talks on the border": two phrases that a preposition ties together, where no longer than a heading may be. */
function tied(text: Analysis): Word[][] {
  const { words } = text;
  const phrases = phrasesOf(text);
  return phrases.flatMap((phrase, i) => {
    const [last, next] = [phrase.at(-1), phrases[i + 1]];
    if (last === undefined || next?.[0] === undefined || next[0].clause !== last.clause) return [];
    const [from, to] = [words.indexOf(last) + 1, words.indexOf(next[0])];
    const between = words.slice(from, to);
    const whole = [...phrase, ...between, ...next];
    return isTie(between) && phrase.some(isHead) && whole.length <= MOST_WORDS ? [whole] : [];
  });
}

/** A preposition, with or without an article behind it. */
const isTie = ([link, article, ...more]: readonly Word[]): boolean =>
  link !== undefined && WORDS.complements.has(link.lower) && (article === undefined || article.pos === 'determiner') && more.length === 0;

const INSIDE: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['noun', 'name', 'adjective']);
const OWNERS: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['determiner', 'possessive']);

/** A word right behind an article or an owner is a noun, whatever else it may be. */
const isInside = (word: Word, before: Word | undefined): boolean =>
  word.role !== 'number' &&
  word.role !== 'time' &&
  (INSIDE.has(word.pos) || (word.role === 'content' && before !== undefined && OWNERS.has(before.pos)));

/** Units and numbers head nothing. */
const isHead = ({ pos, role }: Word): boolean => pos !== 'adjective' && (role === 'content' || role === 'name');

interface Known {
  /** In how many wordings a root stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Roots that both sides of a finding have. */
  readonly both: ReadonlySet<string>;
}

/** What both sides speak of comes first, then what more wordings have; a few words read best, a single one poorly, a bare name worst. */
function scoreOf(words: readonly Word[], { counts, both }: Known): number {
  const heads = words.filter(isHead);
  const shared = heads.reduce((sum, { root }) => sum + (counts.get(root) ?? 1) - 0.5 + (both.has(root) ? SHARED : 0), 0);
  const bare = heads.every(({ role }) => role === 'name') ? BARE : 0;
  return shared / words.length ** LENGTH + (words.length === 1 ? -SINGLE : words.length <= 4 ? SHORT : 0) - bare;
}

const SHARED = 1;
const LENGTH = 0.35;
const SINGLE = 0.4;
const SHORT = 0.3;
const BARE = 0.8;
