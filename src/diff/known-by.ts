/**
 * Texts that are compared tell of one event: whom one of them calls by an office alone is whoever holds it in the others, if that is one
 * person; and "your company", in what one side says, is the other side's.
 */

import type { Claim, Extraction, Speaker, SpeakerRef } from '../model.js';
import { upTo } from '../speakers/read/reach.js';
import { WORDS } from './compared.js';
import { baseOf } from './roots.js';
import type { Sides } from './sides/index.js';

/** The same claims, with those who are called by their office alone as whoever is known to hold it. */
export function knownByOffice(extraction: Extraction): Extraction {
  const holders = holdersIn(extraction.speakers);
  return renamed(extraction, ({ source, speaker }) => {
    if (source === null || speaker === null || speaker.type === 'person' || speaker.type === 'organization') return null;
    const called = officeIn(source.text);
    if (called === null) return null;
    const { office, head } = called;
    const holder = holders.get(office) ?? (speaker.side !== null || office === head ? holders.get(head) : null);
    return holder && fits(holder.side, speaker.side, office === head) ? holder : null;
  });
}

/** Of two bodies they are not one; and what narrows an office down must be known of who holds it. */
const fits = (held: string | null, asked: string | null, isBare: boolean): boolean =>
  asked === null ? isBare || held !== null : held === null || held === asked;

/** The same claims, with "your company" as the other side than the one that says so. */
export function knownAsReader(extraction: Extraction, { names, sideOf }: Sides): Extraction {
  const bodies = new Map(extraction.speakers.map((speaker) => [speaker.name, speaker]));
  return renamed(extraction, (claim) => {
    const side = sideOf(claim);
    if (side === 'other' || claim.chain.length < 2 || !WORDS.addressed.has(firstOf(claim.source?.text ?? ''))) return null;
    return bodies.get(side === 'left' ? names[1] : names[0]) ?? null;
  });
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
const firstOf = (text: string): string => wordsIn(text)[0] ?? '';

interface Office {
  readonly head: string;
  /** All of it, the article aside. */
  readonly office: string;
}

/** "The managing director" and nothing else. */
function officeIn(text: string): Office | null {
  const [article, ...words] = wordsIn(text);
  const head = words.at(-1);
  if (head === undefined || words.length > MOST_WORDS || !WORDS.definite.has(article ?? '') || !isSole(head)) return null;
  return { head, office: words.join(' ') };
}

const MOST_WORDS = 3;
const isSole = (word: string): boolean => WORDS.soleOffices.has(baseOf(word));

/** Named people by the offices that they are called by; null where there are several. */
function holdersIn(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker | null> {
  const holders = new Map<string, Speaker | null>();
  for (const speaker of speakers) {
    if (speaker.type !== 'person' || speaker.anonymity !== 'named') continue;
    for (const office of new Set(speaker.mentions.flatMap((mention) => officesOf(mention, speaker.name))))
      holders.set(office, holders.has(office) && holders.get(office) !== speaker ? null : speaker);
  }
  return holders;
}

/** "Interior Minister Ana Roca", "the interior minister": by "interior minister" and by "minister". */
function officesOf(mention: string, name: string): string[] {
  const names = new Set(wordsIn(name));
  const words = wordsIn(mention);
  const office = upTo(WORDS.definite.has(firstOf(mention)) ? words.slice(1) : words, (word) => names.has(word));
  const head = office.at(-1);
  return head === undefined || office.length > MOST_WORDS || !isSole(head) ? [] : [head, office.join(' ')];
}

/** Claims with other speakers, and the chains of what stands in them. */
function renamed(extraction: Extraction, told: (claim: Claim) => SpeakerRef | null): Extraction {
  const known = new Map<string, SpeakerRef>();
  for (const claim of extraction.claims) {
    const speaker = told(claim);
    if (speaker !== null) known.set(keyOf(claim, claim.id), speaker);
  }
  return { ...extraction, claims: inOrder(extraction.claims, known) };
}

const keyOf = ({ document }: Claim, id: string): string => `${document}\u0000${id}`;

/** Chains are made from the outside in, whatever the order in which claims stand. */
function inOrder(claims: readonly Claim[], known: ReadonlyMap<string, SpeakerRef>): Claim[] {
  const byKey = new Map(claims.map((claim) => [keyOf(claim, claim.id), claim]));
  const done = new Map<Claim, Claim>();
  const anew = (claim: Claim): Claim => {
    const before = done.get(claim);
    if (before !== undefined) return before;
    done.set(claim, claim);
    const outer = claim.within === null ? undefined : byKey.get(keyOf(claim, claim.within));
    const around = outer === undefined ? undefined : anew(outer);
    const speaker = known.get(keyOf(claim, claim.id));
    const made = speaker === undefined && around === outer ? claim : spokenBy(claim, speaker, around);
    done.set(claim, made);
    return made;
  };
  return claims.map(anew);
}

/** The claim as this speaker's, if one is known, in what this other one says. */
function spokenBy(claim: Claim, speaker: SpeakerRef | undefined, around: Claim | undefined): Claim {
  const outside = around?.chain.length === claim.chain.length - 1 ? around.chain : claim.chain.slice(0, -1);
  const last = speaker?.name ?? claim.chain.at(-1);
  const chain = last === undefined ? [] : [...outside, last];
  return speaker === undefined ? { ...claim, chain } : { ...claim, chain, speaker: refOf(speaker) };
}

const refOf = ({ id, name, type, side }: SpeakerRef): SpeakerRef => ({ id, name, type, side });
