/** What a voice speaks of, who speaks before and after it, and whose document it is. */

import type { Claim } from '../../../model.js';
import { anchorOf } from '../../../range.js';
import { firstFrom } from '../../../sorted.js';
import { CAMPS } from '../../compared.js';
import { lastBefore } from './beside.js';
import { type Count, countNeighbours, countShare, type Place, paragraphAt } from './neighbours.js';
import { hitsBetween, type Read, type Telling } from './seen.js';
import { type View, wordAt } from './view.js';
import { isNamed, type Voice } from './voices.js';

/** Whatever most of the claims show. */
export function aroundVoice(voice: Voice, read: Read, { both, tell }: Telling): void {
  const sums = new Map<string, number>();
  const count: Count = (name, side) => void sums.set(name, (sums.get(name) ?? 0) + (side === 0 ? 1 : -1));
  for (const claim of voice.claims) {
    const view = read.views.get(claim.document);
    if (!view) continue;
    if (speaksOfUs(claim, view)) both('content:ours');
    countClaim(claim, placeOf(claim, voice, view), { read, count });
  }
  countShare(voice, read, count);
  for (const [name, sum] of sums) {
    if (sum > 0) tell(name, 0);
    if (sum < 0) tell(name, 1);
  }
}

const placeOf = (claim: Claim, { key, speaker }: Voice, view: View): Place => ({
  key,
  as: speaker === null ? sourceOf(claim) : isNamed(speaker) ? 'known' : 'bare',
  view,
  start: anchorOf(claim.source, claim.content.spans).start,
});

/** Who cannot be told: a pronoun, or somebody without a source, goes on where others spoke. */
function sourceOf({ source }: Claim): 'nobody' | 'pronoun' | 'unknown' {
  if (source === null) return 'nobody';
  return CAMPS.pronouns.has(source.text.toLowerCase()) ? 'pronoun' : 'unknown';
}

interface Counting {
  readonly read: Read;
  readonly count: Count;
}

function countClaim(claim: Claim, place: Place, { read, count }: Counting): void {
  const issuer = read.issuers.get(claim.document);
  if (issuer !== undefined) count(`issuer:${place.as}`, issuer);
  countContent(claim, place.view, { read, count });
  countNeighbours(place, read, count);
  countParagraph(place, { read, count });
  const isOwn = claim.rule === OWN_VOICE;
  if (isOwn || place.as !== 'known') countHeading({ ...place, as: isOwn ? 'own-voice' : place.as }, { read, count });
}

/** The rule by which a document's issuer speaks. */
const OWN_VOICE = 'issued';

const wordsOf = ({ content }: Claim, view: View): [number, number][] =>
  content.spans.map(({ start, end }) => [wordAt(view, start), wordAt(view, end - 1) + 1]);

function countContent(claim: Claim, view: View, { read, count }: Counting): void {
  for (const [from, to] of wordsOf(claim, view))
    for (const { side, how } of hitsBetween(read, view, from, to)) if (side !== null && how !== 'own') count(`content:${how}`, side);
}

const speaksOfUs = (claim: Claim, view: View): boolean =>
  wordsOf(claim, view).some(([from, to]) => view.words.slice(from, to).some(({ lower }) => CAMPS.ours.has(lower)));

/** The one side that the paragraph speaks of, and the one that was spoken of last. */
function countParagraph({ as, view, start }: Place, { read, count }: Counting): void {
  const [from, to] = [paragraphAt(view, start), paragraphAt(view, start) + 1].map((paragraph) =>
    firstFrom(view.words, paragraph, (word) => word.paragraph),
  ) as [number, number];
  const sides = new Set(hitsBetween(read, view, from, to).flatMap(({ side, how }) => (side !== null && !VAGUE.has(how) ? [side] : [])));
  const [only] = sides;
  if (sides.size === 1 && only !== undefined) count(`paragraph:${as}`, only);
  const last = as === 'known' ? undefined : lastBefore(wordAt(view, start), { view, reach: 2 }, read);
  if (last && last.side !== null) count(`spoken-of:${as}`, last.side);
}

/** May as well mean somebody else. */
const VAGUE: ReadonlySet<string> = new Set(['own', 'people']);

/** The side that a document names first. */
function countHeading({ view, as }: Place, { read, count }: Counting): void {
  const first = hitsBetween(read, view, 0, HEADING).find(({ side, how }) => side !== null && !VAGUE.has(how));
  if (first && first.side !== null) count(`heading:${as}`, first.side);
}

/** In words. */
const HEADING = 40;
