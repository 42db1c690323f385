/** Headings, pull quotes and captions: a quotation with nobody beside it that is quoted again where somebody is. */
import type { Resolved, Tagged } from '../document.js';
import { tokensIn } from './read/tokens.js';

/** How many quotations of a document are looked for; of more, the text is no article. */
const MOST = 50;
/** A single word is quoted again by chance. */
const LEAST = 2;

/** Gives claims without cue and source the speaker of the one claim whose content has the same words in the same order. */
export function quotedAgain(claims: readonly Resolved[], tagged: Tagged): Resolved[] {
  const nobodys = claims.filter(isNobodys).slice(0, MOST);
  if (nobodys.length === 0) return [...claims];
  const spoken = claims.filter(({ speaker, within }) => speaker !== null && within === null);
  const texts = spoken.map((claim) => ({ speaker: claim.speaker, words: wordsOf(claim, tagged) }));
  return claims.map((claim) => {
    const speaker = nobodys.includes(claim) ? onlySpeaker(wordsOf(claim, tagged), texts) : null;
    return speaker === null ? claim : { ...claim, speaker, resolution: { method: 'quoted-again' } };
  });
}

const isNobodys = ({ cue, source, speaker }: Resolved): boolean => cue === null && source === null && speaker === null;

interface Spoken {
  readonly speaker: number | null;
  readonly words: string;
}

function onlySpeaker(words: string, texts: readonly Spoken[]): number | null {
  if (words.trim().split(' ').length < LEAST) return null;
  const speakers = new Set(texts.filter((text) => text.words.includes(words)).map(({ speaker }) => speaker));
  const [only] = speakers;
  return speakers.size === 1 ? (only ?? null) : null;
}

/** Its words in lower case, a space around each, without marks. */
const wordsOf = ({ content }: Resolved, { tokens }: Tagged): string =>
  ` ${content
    .flatMap((range) => tokensIn(tokens, range))
    .filter(({ pos }) => pos !== 'mark')
    .map(({ lower }) => lower)
    .join(' ')} `;
