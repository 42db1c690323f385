/** Claims as wordings: each with the words that are its own, apart from the claims inside it. */

import { groupBy } from '../group.js';
import type { Claim, Extraction } from '../model.js';
import { anchorOf } from '../range.js';
import { analyse } from './analyse.js';
import { WORDS } from './compared.js';
import { conceptOfWord, isKnown } from './concepts.js';
import { LANGUAGE, learnWords } from './read.js';
import type { Surround, Surroundings } from './surroundings.js';
import type { Analysis, Modality, Reading } from './types.js';
import { sideKey } from './words.js';

/** A claim taken apart for comparison. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly analysis: Analysis;
  /** The content alone, without what the cue adds to it. */
  readonly own: Analysis;
  /** Nearly all it says is said again by a claim inside it. */
  readonly carrier: boolean;
  /** Someone else's speech is what it reports. */
  readonly reported: boolean;
  /** It denies in its cue what its content says. */
  readonly denial: boolean;
  readonly around: Surroundings;
  /** How many claims of the two sides stand before it in its document. */
  readonly turn: number;
  /** How sure it is that it is on the side where it was put, 0–1. */
  readonly sure: number;
}

const DENIALS = new Set([...WORDS.denying].map(conceptOfWord));
const SPEECH = new Set([...WORDS.saying].map(conceptOfWord));

/** Where in its document a claim stands. */
export const startOf = ({ cue, content }: Claim): number => anchorOf(cue, content.spans).start;

const { gerundEnding: GERUND, genitives: GENITIVES } = LANGUAGE.words;

/** Which claims are read, and what stands around them. */
export interface Scope {
  readonly wanted: (claim: Claim) => boolean;
  readonly surround: Surround;
}

/** Reads the wanted claims of a corpus, in their order, none of them with its turn. */
export function readClaims(extraction: Extraction, { wanted, surround }: Scope): ReadClaim[] {
  const aliases = aliasesOf(extraction);
  const inner = groupBy(
    extraction.claims.filter((claim) => claim.within !== null),
    (claim) => `${claim.document}\u0000${claim.within}`,
  );
  const claims = extraction.claims.filter(wanted);
  learnWords(claims.flatMap(({ cue, content }) => [cue?.text ?? '', content.text]));
  return claims.map((claim) => ({
    ...readClaim(claim, inner.get(`${claim.document}\u0000${claim.id}`) ?? [], aliases),
    around: surround(claim.document, startOf(claim)),
    turn: 0,
    sure: 1,
  }));
}

function readClaim(
  claim: Claim,
  inner: readonly Claim[],
  aliases: ReadonlyMap<string, string>,
): Omit<ReadClaim, 'around' | 'turn' | 'sure'> {
  const self = claim.account === null ? null : sideKey(claim.account);
  const accused = accusedIn(claim, aliases);
  const own = ownText(claim, inner);
  const content = analyse(own, { aliases, self, accused });
  const denial = isDenial(claim, content);
  return {
    claim,
    own: content,
    analysis: withCue(content, claim, { aliases, self, accused }),
    carrier: inner.length > 0 && content.mass < 2,
    reported: claim.within !== null,
    denial,
  };
}

/** Whom an accusation is against: the addressee, or the first name in "X of doing it". */
function accusedIn(claim: Claim, aliases: ReadonlyMap<string, string>): string | null {
  if (claim.act !== 'accuse') return null;
  if (claim.addressee !== null) return sideKey(claim.addressee.side ?? claim.addressee.name);
  const { words } = analyse(claim.content.text, { aliases, self: null, accused: null });
  const doing = words.findIndex((word, i) => GERUND.test(word.lower) && GENITIVES.has(words[i - 1]?.lower ?? ''));
  return words.slice(0, Math.max(0, doing)).find((word) => word.role === 'name')?.concept ?? null;
}

/** Content without the claims that stand in it. */
function ownText(claim: Claim, inner: readonly Claim[]): string {
  if (inner.length === 0)
    return claim.content.spans
      .map(({ text }) => text)
      .join(' … ')
      .replace(/\s+/gu, ' ')
      .trim();
  const gaps = inner.flatMap((one) => [...one.content.spans, one.cue, one.source].filter((gap) => gap !== null));
  return claim.content.spans
    .map((span) => {
      const letters = [...Array(span.text.length).keys()].map((i) =>
        gaps.some((gap) => span.start + i >= gap.start && span.start + i < gap.end) ? ' ' : span.text[i],
      );
      return letters.join('');
    })
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Reads the content again with the cue in front where the cue says more than that something was said. */
function withCue(content: Analysis, claim: Claim, reading: Reading): Analysis {
  const cue = cueOf(claim.cue?.text ?? '');
  const telling = [...cue.terms.keys()].some((concept) => isKnown(concept) && !SPEECH.has(concept) && !DENIALS.has(concept));
  const modality = modalityOf(claim, content, cue);
  if (!telling) return { ...content, modality };
  return { ...analyse(`${claim.cue?.text ?? ''} ${content.text}`, reading), modality };
}

/** Cues are few and come again and again. */
function cueOf(text: string): Analysis {
  const known = cues.get(text) ?? analyse(text);
  cues.set(text, known);
  return known;
}

const cues = new Map<string, Analysis>();

function modalityOf(claim: Claim, content: Analysis, cue: Analysis): Modality {
  if (claim.act === 'believe' || cue.modality === 'hope') return 'hope';
  return claim.act === 'warn' && cue.mass > 0 && content.modality === 'fact' ? 'possible' : content.modality;
}

/** "denied that P". A quotation after "denies" that itself says no is the denial, not what is denied. */
function isDenial(claim: Claim, content: Analysis): boolean {
  const cue = cueOf(claim.cue?.text ?? '');
  if (!cue.words.some((word) => DENIALS.has(word.concept))) return false;
  return !content.words.some((word) => word.negated);
}

/** Names of speakers for a side that mean this side and no other. Pronouns mean somebody else in every text. */
function aliasesOf(extraction: Extraction): Map<string, string> {
  const keys = new Map<string, Set<string>>();
  for (const speaker of extraction.speakers) {
    if (speaker.side === null) continue;
    const key = sideKey(speaker.side);
    for (const mention of [speaker.name, speaker.side, ...speaker.mentions]) {
      const lower = mention.toLowerCase().replaceAll('’', "'").replace(WORDS.aliasLead, '').replace(WORDS.aliasEnd, '');
      if (!WORDS.pronouns.has(lower)) keys.set(lower, (keys.get(lower) ?? new Set()).add(key));
    }
  }
  return new Map([...keys].flatMap(([name, sides]): [string, string][] => (sides.size === 1 ? [[name, [...sides][0] ?? '']] : [])));
}
