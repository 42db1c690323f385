/** Where a voice is named, and the words beside it that may tell whose it is. */

import type { Claim, Span } from '../../../model.js';
import { fold } from '../../../speakers/read/fold.js';
import { classOfBody } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { kindsCalled } from './kinds.js';
import type { View, Word } from './view.js';
import { wordAt } from './view.js';
import type { Voice } from './voices.js';

/** Half-open, in words of the view. */
export interface Mention {
  readonly view: View;
  readonly at: number;
  readonly end: number;
  /** The words before and behind that are said of it. */
  readonly from: number;
  readonly to: number;
  /** It is the source of a claim of its own. */
  readonly source: boolean;
}

/** Of a long corpus, as many places as this are looked at for each voice. */
const MOST = 40;

/** Where capitalised words stand, by the word. */
export type Capitals = ReadonlyMap<string, readonly { readonly view: View; readonly at: number }[]>;

export function capitalsIn(views: readonly View[]): Capitals {
  const out = new Map<string, { view: View; at: number }[]>();
  for (const view of views)
    for (const [at, word] of view.words.entries()) {
      if (!word.capital) continue;
      const known = out.get(word.lower);
      if (known) known.push({ view, at });
      else out.set(word.lower, [{ view, at }]);
    }
  return out;
}

/** The sources of a voice's claims and, of a person, wherever the family name stands. */
export function mentionsOf(voice: Voice, views: ReadonlyMap<string, View>, capitals: Capitals): Mention[] {
  const out: Mention[] = [];
  for (const { document, source, content } of voice.claims.filter((claim) => isOwn(claim, voice)).slice(0, MOST)) {
    const view = views.get(document);
    if (!view || !source) continue;
    const [at, end] = [wordAt(view, source.start), wordAt(view, source.end - 1) + 1];
    out.push(besideContent(mention(view, { at, end }, true), content.spans));
  }
  const family = familyName(voice);
  if (family === null) return out;
  const known = new Set(out.flatMap(({ view, at, end }) => Array.from({ length: end - at }, (_, i) => `${view.path}:${at + i}`)));
  for (const { view, at } of (capitals.get(family) ?? []).slice(0, MOST))
    if (!known.has(`${view.path}:${at}`)) out.push(mention(view, { at: firstOfName(view.words, at), end: at + 1 }, false));
  return out;
}

/** In "She rejected the Danish account", the Danish source is no name of hers. */
const isOwn = ({ id, speaker }: Claim, voice: Voice): boolean => (voice.speaker ? speaker?.name === voice.speaker.name : id === voice.key);

/** What is said is not said of whoever says it: "The Danish account, she told the court, was late." */
function besideContent(mention: Mention, said: readonly Span[]): Mention {
  let { from, to } = mention;
  for (const { start, end } of said) {
    const [first, last] = [wordAt(mention.view, start), wordAt(mention.view, end - 1)];
    if (last < mention.at) from = Math.max(from, last + 1);
    if (first >= mention.end) to = Math.min(to, first);
  }
  return { ...mention, from, to };
}

/** The last word of a person's name, folded. */
function familyName({ speaker }: Voice): string | null {
  if (speaker?.type !== 'person') return null;
  const last = fold(speaker.name).split(/\s+/u).at(-1) ?? '';
  return last.length > 1 ? last : null;
}

/** The words that stand for a voice alone: a person's family name, the names within a body's. */
export function ownNames(voice: Voice): string[] {
  const family = familyName(voice);
  if (family !== null) return [family];
  if (voice.speaker?.type !== 'organization') return [];
  return voice.speaker.name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold)
    .filter((word) => classOfBody(word) === null && kindsCalled(word, 'called').length === 0);
}

function firstOfName(words: readonly Word[], at: number): number {
  let from = at;
  while (words[from - 1]?.capital && words[from - 1]?.sentence === words[at]?.sentence && at - from < 3) from--;
  return from;
}

function mention(view: View, { at, end }: { at: number; end: number }, source: boolean): Mention {
  return { view, at, end, from: startBefore(view.words, at), to: endBehind(view.words, at, end), source };
}

const BEFORE = 8;
const BEHIND = 11;
/** "Who has fished there since 1974 and sits on the guild's board": two things are told of somebody. */
const BEHIND_WHO = 18;
const isStop = (word: Word | undefined): boolean =>
  word === undefined || /^[.;:!?()[\]"“”„«»–—]$/u.test(word.text) || CAMPS.breaks.has(word.lower);

/** Back to where the phrase can begin, over one comma at most. */
function startBefore(words: readonly Word[], at: number): number {
  let commas = 0;
  let from = at;
  while (from > 0 && at - from < BEFORE) {
    const word = words[from - 1];
    if (isStop(word) || word?.sentence !== words[at]?.sentence) break;
    if (word?.text === ',' && ++commas > 1) break;
    from--;
  }
  return from;
}

/** On over what stands between commas or brackets right behind, or over what a small word ties to it. */
function endBehind(words: readonly Word[], at: number, end: number): number {
  const next = words[end];
  const isTied = next !== undefined && CAMPS.ties.has(next.lower);
  const isClosed = words.slice(Math.max(0, at - 1), end).some(({ text }) => text === ',');
  const isAside = next !== undefined && (/^[(–—]$/u.test(next.text) || (next.text === ',' && !isClosed));
  if (!isTied && !isAside) return end;
  const isTold = isAside && CAMPS.relatives.has(words[end + 1]?.lower ?? '');
  let to = isTold ? pastWho(words, end + 1) : end + 1;
  while (to - end < (isTold ? BEHIND_WHO : BEHIND)) {
    const word = words[to];
    if (isStop(word) || word?.text === ',' || word?.sentence !== words[end - 1]?.sentence) break;
    to++;
  }
  return to;
}

/** Behind "who", "who has", "who is". */
const pastWho = (words: readonly Word[], at: number): number => at + (CAMPS.breaks.has(words[at + 1]?.lower ?? '') ? 2 : 1);
