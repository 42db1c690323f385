import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { lookUp } from './gazetteer.js';
import type { Sex } from './given-name.js';
import { linkedTitle } from './linked-title.js';
import type { Phrase } from './phrase.js';
import { classOfBody, isCapital, isHonorific, isPersonHead, plain, singular, type Words } from './words.js';

const IDLE = NAMING.idle;

/** Says nothing of what the office is: "former", "acting". */
export const isIdle = (lower: string): boolean => IDLE.has(lower);

/** The head of an office and the words that narrow it: "French defense minister" → minister, {defence}. */
export interface Office {
  readonly head: string;
  readonly narrow: ReadonlySet<string>;
}

/** Reads the office in a title, countries and idle words left out; null if the words hold none. */
export function officeOf(title: Words): Office | null {
  const words = title
    .filter((word) => word.pos !== 'mark' && !isCountry(word))
    .map((word) => NAMING.abbreviated.get(plain(word)) ?? plain(word));
  const last = title.findLastIndex((word) => isPersonHead(word) && !isHonorific(word));
  const at = linkedTitle(title, last) ?? last;
  const short = title.find((word) => NAMING.abbreviated.has(plain(word)));
  const head =
    at >= 0 ? singular(title[at]?.lower ?? '') : short ? (NAMING.abbreviated.get(plain(short)) ?? '').split(' ').at(-1) : undefined;
  if (!head) return null;
  return { head, narrow: new Set(words.flatMap((word) => word.split(' ')).flatMap((word) => narrowWord(word, head))) };
}

/** A country narrows by its side, not by its word. */
const isCountry = (word: Token): boolean => isCapital(word) && ['adjective', 'state'].includes(lookUp(word.text)?.kind ?? '');

/** "The embattled mayor", "the two-term governor". */
const isEpithet = (word: string): boolean => NAMING.epithets.has(word) || NAMING.epithetPattern.test(word);

function narrowWord(word: string, head: string): string[] {
  if (IDLE.has(word) || isEpithet(word) || singular(word) === head || NAMING.honorifics.has(word)) return [];
  if (NAMING.defending.has(word)) return ['defence'];
  return [(NAMING.portfolios.get(word) ?? word).toLowerCase().replace(' affairs', '')];
}

/** "Its insurer", "the firm's landlord", "its parent company": a body, or somebody, that deals with another and says nothing for it. */
export const isDealingWith = ({ head, modifiers, possessor, possessive }: Phrase): boolean =>
  (possessor === null ? possessive !== null : possessor.country === null && possessor.place === null) &&
  (NAMING.dealingWith.has(head ?? '') || NAMING.dealingWith.has((classOfBody(head) && modifiers.at(-1)?.lower) || ''));

/** "Former", "ex-mayor": what somebody no longer is. */
export const isFormer = ({ lower }: Token): boolean => NAMING.former.has(lower) || NAMING.formerPattern.test(lower);

/** "defence minister": how an office is kept. */
export function officeText(office: Office): string {
  return [...office.narrow, office.head].join(' ');
}

/** Whether one who holds `held` may be called by `asked`: the same head, and nothing asked that isn't held. */
export function fits(asked: Office, held: string, ignore: ReadonlySet<string> = new Set()): boolean {
  const words = held.split(' ');
  const head = words.at(-1) ?? '';
  if (!sameHead(asked.head, head)) return false;
  return [...asked.narrow].every((word) => words.includes(word) || ignore.has(word));
}

function sameHead(a: string, b: string): boolean {
  return a === b || NAMING.sameOffice.some((family) => family.includes(a) && family.includes(b));
}

export function sexOfOffice(head: string | null): Sex {
  if (head === null) return null;
  if (NAMING.femaleHeads.has(head) || NAMING.womanPattern.test(head)) return 'f';
  return NAMING.maleHeads.has(head) ? 'm' : (NAMING.kin.get(head) ?? null);
}

export function sexOfHonorific(words: Words): Sex {
  return words.map((word) => (isHonorific(word) ? (NAMING.honorifics.get(plain(word)) ?? null) : null)).find((sex) => sex !== null) ?? null;
}

/** The country whose only such office this is. */
export function countryOfOffice(text: string): string | null {
  return NAMING.usOffices.has(text) ? 'United States' : null;
}

/** The portfolio in a ministry's name, canonical ("Defence"); null if it has none. */
export function portfolioOf(phrase: Phrase): string | null {
  const of = phrase.complement !== null && NAMING.genitive.has(phrase.complement.by) ? phrase.complement.phrase.words : [];
  const words = [...phrase.modifiers, ...phrase.name, ...of].filter((word) => word.pos !== 'mark');
  const lower = words.map((word) => word.lower);
  for (let size = 2; size > 0; size--) {
    for (let at = 0; at + size <= lower.length; at++) {
      const found = NAMING.portfolios.get(lower.slice(at, at + size).join(' '));
      if (found) return found;
    }
  }
  return null;
}
