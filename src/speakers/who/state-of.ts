import { NAMING } from '../../languages/naming.js';
import { adjectiveOf, placeAt } from '../read/gazetteer.js';
import { portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstOf, firstTokenAt, tokensOf } from '../read/tokens.js';
import { classOfBody, isPossessiveMark, type Words } from '../read/words.js';
import { hasArmOf, homesOf, mainCountry, onlyStateIn, stateOfLead } from './home.js';
import { isOfState } from './organization.js';
import { type Entity, lately } from './registry.js';
import { before, type Mention, type Scene, type Spot } from './scene.js';

/** The state whose "government" or "defence ministry" is meant: the one named last nearby, the only one, or the document's own. */
export function stateOf(phrase: Phrase, scene: Scene, place: Spot): string | null {
  if (NAMING.missions.has(phrase.head ?? '')) return missionOf(phrase, scene, place);
  const kind = classOfBody(phrase.head);
  if (!isOfState(kind) || phrase.possessive !== null || phrase.determiner === 'a' || phrase.name.length > 1) return null;
  const told = seatBefore(phrase, scene, place);
  if (told !== null) return told;
  const portfolio = kind === 'ministry' ? portfolioOf(phrase) : null;
  if (kind === 'ministry' && portfolio === null) return phrase.determiner === 'the' ? ministrysState(phrase, scene, place) : null;
  const here = countryHere(place, scene);
  if (here !== null) return here;
  const side = alike((entity) => isSame(entity, kind, portfolio), scene, place);
  return side === undefined ? (homeFor(phrase, portfolio, scene) ?? stateTold(phrase, portfolio, { scene, place })) : side;
}

/** By the sentence, for a ministry; for it and a government the only state there is. */
function stateTold(phrase: Phrase, portfolio: string | null, { scene, place }: { scene: Scene; place: Spot }): string | null {
  const here = portfolio === null ? null : stateInFront(place, scene);
  return here ?? (portfolio !== null || isGovernment(phrase) ? stateBefore(place, scene) : null);
}

/** "The government", not the provincial one. */
const isGovernment = ({ head, modifiers }: Phrase): boolean =>
  classOfBody(head) === GOVERNMENT && !modifiers.some(({ lower }) => NAMING.regionalWords.has(lower) || NAMING.belowState.has(lower));

const GOVERNMENT = 'government';

/** "Norway's government … The inland waters ministry": whatever a ministry is for, it is of the state that is told of. */
function ministrysState({ modifiers }: Phrase, scene: Scene, place: Spot): string | null {
  const own = scene.home ?? scene.land;
  return own !== null || modifiers.length === 0
    ? own
    : (countryHere(place, scene) ?? stateInFront(place, scene) ?? stateBefore(place, scene));
}

/** "Norway's navy has seized two boats, the defence ministry said", "Oslo protests … The culture ministry": the state whose arm the sentence tells of, or the only one that has spoken by then. */
function stateInFront({ start, sentence }: Spot, scene: Scene): string | null {
  const { tagged } = scene;
  const here = tokensOf(tagged, sentence).filter((token) => token.end <= start);
  const begins = stateAt(here, 0);
  if (begins !== null) return begins;
  const told = new Set(here.flatMap((_, at) => placeAt(here, at, here.length)?.place.side ?? []));
  const [own, second] = [...told].filter((side) => hasArmOf(side, here));
  if (own !== undefined) return second === undefined ? own : null;
  return stateSpeaking(start, scene);
}

/** The only state that has spoken by then, besides one that cannot be meant. */
function stateSpeaking(before: number, { spoken }: Scene, besides: string | null = null): string | null {
  const sides = lately(spoken).flatMap(({ entity, end }) => (end <= before && isStates(entity) ? (entity.side ?? []) : []));
  const [one, other] = new Set(sides.filter((side) => side !== besides));
  return one !== undefined && other === undefined ? one : null;
}

const isStates = ({ type, class: kind, side, name }: Entity): boolean => type === 'state' || (isOfState(kind) && side !== name);

/** "The Kenyan embassy … the embassy": of the country that the text has told last, in front of the same word; "the embassy in Berne" is not Switzerland's. */
export function missionOf(phrase: Phrase, scene: Scene, { start }: Spot): string | null {
  const { head, determiner, modifiers, complement } = phrase;
  const { tokens } = scene.tagged;
  if (determiner === 'a' || modifiers.length > 0) return null;
  const seat = isSeatOfMission(phrase) ? (complement?.phrase.place?.side ?? null) : null;
  const told = tokens.findLast(({ lower, end, index }) => {
    const isTold = end <= start && (lower === head || NAMING.envoys.has(lower));
    const country = isTold ? countryBefore(tokens, index) : null;
    return country !== null && country !== seat;
  });
  if (told) return countryBefore(tokens, told.index);
  return seat === null ? null : stateSpeaking(start, scene, seat);
}

/** "The embassy in Berne". */
export const isSeatOfMission = ({ head, complement }: Phrase): boolean =>
  NAMING.missions.has(head ?? '') && NAMING.inside.has(complement?.by ?? '');

/** The country that the text is about, or that it has named last. */
export function countryTold(place: Spot, { land, tagged: { tokens } }: Scene): string | null {
  const last = land === null ? wordsBefore(place, tokens).findLast(({ index }) => stateAt(tokens, index) !== null) : undefined;
  return last ? stateAt(tokens, last.index) : land;
}

/** In tokens: so far back a country or an office is still in mind. */
const REACH = 600;

const wordsBefore = ({ start }: Spot, tokens: Words): Words => {
  const at = firstTokenAt(tokens, start);
  return tokens.slice(Math.max(0, at - REACH), at);
};

/** "Kenya's president went home … The president": the country that the text has told last, in front of the same office or behind it. */
export function stateOfSame({ head }: Phrase, place: Spot, { tagged: { tokens } }: Scene): string | null {
  const told = wordsBefore(place, tokens).findLast(({ lower, index }) => lower === head && countryBeside(tokens, index) !== null);
  return told ? countryBeside(tokens, told.index) : null;
}

/** "Kenya's president", "the president of Kenya". */
function countryBeside(tokens: Words, at: number): string | null {
  const first = NAMING.prime.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const behind = NAMING.genitive.has(tokens[at + 1]?.lower ?? '') ? placeAt(tokens, at + 2, at + 2 + LONGEST_COUNTRY) : null;
  return countryBefore(tokens, first) ?? (behind?.place.kind === 'state' ? behind.place.side : null);
}

/** "Kenyan", "Kenya's". */
function countryBefore(tokens: Words, at: number): string | null {
  const last = isPossessiveMark(tokens[at - 1]) ? at - 1 : at;
  for (let from = last - 1; from >= Math.max(0, last - LONGEST_COUNTRY); from--) {
    const found = placeAt(tokens, from, last);
    if (found?.length === last - from) return found.place.side;
  }
  return null;
}

/** In words. */
const LONGEST_COUNTRY = 3;

/** A foreign ministry is that of the only country in play; an army or a government only that of the country where the report was written. */
function homeFor({ head }: Phrase, portfolio: string | null, { home, land }: Scene): string | null {
  if (portfolio !== null) return home ?? land;
  return NAMING.ofAnyState.has(head ?? '') ? null : home;
}

function isSame({ type, class: own, name, side }: Entity, kind: string | null, portfolio: string | null): boolean {
  if (type !== 'organization' || own !== kind || side === null || side === name) return false;
  return portfolio === null || name === `${adjectiveOf.get(side) ?? side} Ministry of ${portfolio}`;
}

/** The country where a report was written, or that it is about; in a report of two countries' quarrel, the one of them that is spoken of. */
export const ownCountry = (place: Spot, scene: Scene): string | null =>
  homesOf(scene.tagged).length > 1 ? oneOfHomes(place, scene) : (scene.home ?? scene.land ?? mainCountry(scene));

/** "Foreign Minister" without a country: that of the ministry named nearby, the only one named, or the document's own. */
export function ministerialSide(office: Phrase, scene: Scene, place: Spot): string | null {
  const portfolio = portfolioOf({ ...office, modifiers: office.title, name: [] });
  if (portfolio === null) return null;
  const here = countryHere(place, scene);
  if (here !== null) return here;
  const fits = (entity: Entity): boolean => isSame(entity, 'ministry', portfolio);
  const side = alike(fits, scene, place);
  const isAhead = side !== undefined && ![...before(place, scene)].some(({ entity }) => fits(entity));
  // Where the report was written tells sooner whose a minister is than a ministry that it comes to only later.
  const own = side === undefined || isAhead ? ownCountry(place, scene) : null;
  return own ?? (side === undefined ? stateBefore(place, scene) : side);
}

/** "Norway's government will close a mine, Energy Minister Kari Holm said": no other country is spoken of. */
export function stateBefore(place: Spot, { tagged }: Scene): string | null {
  const { side, start } = onlyStateIn(tagged);
  if (side !== null) return start < place.start ? side : null;
  return place.sentence > 0 ? stateOfLead(tagged) : null;
}

/**
 * The side of the nearest body like it before, or of the only one; null if several tie, undefined if there is none. Where the sentences before
 * tell of two in a row, either may be meant.
 */
function alike(fits: (entity: Entity) => boolean, scene: Scene, place: Spot): string | null | undefined {
  const near = [...before(place, scene)].filter(({ entity }) => fits(entity));
  const [nearest] = near;
  if (nearest) {
    const isRival = ({ entity, sentence }: Mention): boolean => entity.side !== nearest.entity.side && sentence === nearest.sentence - 1;
    return nearest.sentence < place.sentence && near.some(isRival) ? null : nearest.entity.side;
  }
  const sides = new Set(
    scene.registry
      .inMind()
      .filter(fits)
      .map(({ side }) => side),
  );
  return sides.size < 2 ? [...sides][0] : null;
}

/** "In Oslo, the foreign minister said …": the sentence moves to another capital; "told reporters in Oslo" does not, for ministers travel. */
const countryHere = (place: Spot, scene: Scene): string | null => seatHere(place, scene) ?? oneOfHomes(place, scene);

/** The same, or the sentence before. */
export const seatNear = (place: Spot, scene: Scene): string | null =>
  seatHere(place, scene) ?? seatHere({ ...place, sentence: Math.max(0, place.sentence - 1) }, scene);

/** "In Oslo, the ministry said …": the state whose capital the sentence begins in. */
export function seatHere({ sentence }: Spot, { tagged }: Pick<Scene, 'tagged'>): string | null {
  const first = firstOf(tagged, sentence);
  return NAMING.seatLinks.has(tagged.tokens[first]?.lower ?? '') ? stateAt(tagged.tokens, first + 1) : null;
}

/** "The foreign ministry in Oslo denied it. The ministry's spokesman": the capital behind the same word, where the paragraph has it last. */
function seatBefore({ head, modifiers, complement, start }: Phrase, { tagged }: Scene, { sentence }: Spot): string | null {
  if (modifiers.length > 0 || complement !== null) return null;
  const { tokens, sentences } = tagged;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const last = firstTokenAt(tokens, start) - 1;
  const said = tokens[backwards(last, Math.max(-1, last - FAR), (at) => tokens[at]?.lower !== head)];
  if (
    said?.lower !== head ||
    (sentences[said.sentence]?.paragraph ?? 0) < paragraph - 1 ||
    !NAMING.seatLinks.has(tokens[said.index + 1]?.lower ?? '')
  )
    return null;
  return stateAt(tokens, said.index + 2);
}

/** In words: some two paragraphs. */
const FAR = 300;

const stateAt = (tokens: Words, at: number): string | null => {
  const found = placeAt(tokens, at, at + 4);
  return found?.place.kind === 'state' ? found.place.side : null;
};

/** A report from two capitals: that of the two which the paragraph began to speak of last, or in whose capital it was said. */
function oneOfHomes({ start, sentence }: Spot, { tagged }: Scene): string | null {
  const homes = homesOf(tagged);
  const { tokens, sentences } = tagged;
  const here = sentences[sentence];
  if (homes.length < 2 || !here) return null;
  const isHome = (side: string | null): boolean => side !== null && homes.includes(side);
  for (let at = sentence; sentences[at]?.paragraph === here.paragraph; at--) {
    const from = firstOf(tagged, at);
    const begins = (tokens[from]?.start ?? start) < start ? stateAt(tokens, from) : null;
    if (isHome(begins)) return begins;
  }
  const seats = new Set(
    tokens
      .slice(here.firstToken, here.endToken)
      .map(({ lower, index }) => (NAMING.seatLinks.has(lower) ? stateAt(tokens, index + 1) : null)),
  );
  const told = [...seats].filter(isHome);
  return told.length === 1 ? (told[0] ?? null) : null;
}
