/** What somebody is called, and how much they say. */

import { fold } from '../../../speakers/read/fold.js';
import { upTo } from '../../../speakers/read/reach.js';
import { singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { fitOf, kindsCalled } from './kinds.js';
import type { Read, Shown, Telling } from './seen.js';
import type { Voice } from './voices.js';

export function callVoice({ speaker, claims }: Voice, read: Read, telling: Telling): void {
  const { both } = telling;
  both(`type:${speaker?.type ?? 'nobody'}`);
  if (speaker) both(`anonymity:${speaker.anonymity}`);
  both(`claims:${Math.min(4, claims.length)}`);
  both(`documents:${Math.min(3, new Set(claims.map(({ document }) => document)).size)}`);
  for (const act of new Set(claims.map(({ act }) => act))) both(`act:${act}`);
  if (speaker && speaker.type !== 'person') {
    if (isToldApart(speaker.name)) both('bare:told-apart');
    const words = fold(speaker.name).split(/\s+/u);
    const head = /\p{Lu}/u.test(speaker.name) ? words.at(-1) : headOf(words);
    if (head !== undefined) callWord(head, read, { telling, where: /\p{Lu}/u.test(speaker.name) ? 'name' : 'bare', at: null });
  }
}

/** "The fire department": a word before its kind tells it from others. */
function isToldApart(name: string): boolean {
  const [first, second] = name.split(' ');
  return name === name.toLowerCase() && first !== undefined && second !== undefined && !CAMPS.of.has(second) && !CAMPS.where.has(second);
}

/** "Adjuster" of "an adjuster for the insurer". */
const headOf = (words: readonly string[]): string | undefined => upTo(words, (word) => CAMPS.of.has(word)).at(-1);

interface Called {
  readonly telling: Telling;
  readonly where: string;
  readonly at: Shown | null;
}

const PARTS = ['called', 'people'] as const;

/** What one word that calls somebody says of the side. */
export function callWord(lower: string, { kinds }: Read, { telling: { both, tell }, where, at }: Called): void {
  const one = singular(lower);
  const fits = PARTS.map((part) => fitOf(lower, part, kinds));
  fits.forEach((fit, i) => {
    const name = `${where}:${PARTS[i]}`;
    if (fit === 'mine' || fit === 'theirs') tell(`${name}${sharpness(lower, i)}`, fit === 'mine' ? 0 : 1, at);
    else if (fit === 'open' || fit === 'closed') tell(`${name}:open`, fit === 'open' ? 0 : 1, at);
    else if (fit !== null && !CAMPS.speakersFor.has(one)) both(`${name}:${fit}`, at);
  });
  if (CAMPS.outsiders.has(one) && fits.every((fit) => fit === null || fit === 'neither')) both(`${where}:outsider`, at);
  if (CAMPS.speakersFor.has(one)) both(`${where}:speaks-for`, at);
}

/** A word that calls one kind of party only tells more than one that calls many. */
const sharpness = (lower: string, part: number): string => (kindsCalled(lower, PARTS[part] ?? 'called').length === 1 ? ':sharp' : '');
