import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { depthOf } from '../../token.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstOf, firstTokenAt } from '../read/tokens.js';
import { isCapital, isPossessiveMark, organizationClass } from '../read/words.js';
import { bodyInSubject, subjectBody } from './body-spoken-of.js';
import { bareBody } from './called.js';
import { campBefore } from './camp.js';
import { isQuoted } from './find.js';
import { isPartOfPlace } from './house.js';
import { ownerHere } from './owner-here.js';
import type { Entity } from './registry.js';
import { before, type Mention, namedIn, type Scene, type Spot, spokenIn } from './scene.js';

/** "Its": the body that the clause is about, or that spoke or was named last, in the sentence or the one before it, and so many further `back`. */
export function bodyBefore(place: Spot & { readonly back?: number }, scene: Scene, ofState: boolean): Entity | null {
  const here =
    subjectBody(place.sentence, place.start, scene) ??
    ownerHere(place, scene) ??
    tellerIn(place.sentence - 1, scene, ofState) ??
    bodyInSubject(place, scene) ??
    bodyCalledHere(place, scene);
  if (here && (here.type !== 'state' || ofState)) return here;
  const reach = 1 + (place.back ?? 0);
  const near = [...before(place, scene)].filter(({ sentence, start }) => sentence >= place.sentence - reach && !isQuoted(start, scene));
  for (const { entity } of near) {
    if (entity.type === 'organization' || (entity.type === 'state' && ofState)) return entity;
  }
  return near.find(({ entity }) => entity.type === 'state')?.entity ?? null;
}

/** "The quay had sunk, the trust said. Its chairman": whoever tells it is meant sooner than what is told of; not in "The quay, it said, had". */
function tellerIn(sentence: number, scene: Scene, ofState: boolean): Entity | null {
  const tellers = namedIn(scene, sentence).filter((mention) => isTelling(mention, scene));
  const body = tellers.findLast(({ entity: { type } }) => type === 'organization' || (type === 'state' && ofState));
  return body?.entity ?? null;
}

function isTelling({ start, end, sentence }: Mention, { tagged: { tokens } }: Scene): boolean {
  const [from, to] = [firstTokenAt(tokens, start), firstTokenAt(tokens, end)];
  const verb = tokens[to];
  if (verb?.sentence !== sentence || verb.form === 'gerund' || depthOf(verb) > 0 || !NAMING.sayings.has(verb.lemma)) return false;
  const before = tokens[from - (NAMING.definite.has(tokens[from - 1]?.lower ?? '') ? 2 : 1)];
  return before?.text === ',' && tokens[to + 1]?.text !== ',';
}

/** "Forward Tolne, whose councillor Kari Holm": whoever is named right in front, or the body that is called by its kind there. */
export function ownerByWhose({ start }: Phrase, scene: Scene, sentence: number): Entity | null {
  const { tokens } = scene.tagged;
  const whose = firstTokenAt(tokens, start);
  const end = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  const last = tokens[end - 1];
  if (!last || last.sentence !== sentence) return null;
  const named = bodyOfPlace(last, scene) ?? namedIn(scene, sentence).find((mention) => mention.end === last.end);
  if (named) return named.entity;
  return organizationClass(last) !== null && isCalledAt(tokens, end - 1)
    ? bareBody(parsePhrase(tokens.slice(end - 2, end)), scene, { start, sentence })
    : null;
}

/** "The Brennar Fund of Norway, whose": the body, not where it is from. */
function bodyOfPlace({ index, sentence }: Token, scene: Scene): Mention | null {
  const { tokens } = scene.tagged;
  const from = backwards(index, index - LONGEST_PLACE, (i) => isCapital(tokens[i - 1]));
  const link = tokens[from - 1]?.lower ?? '';
  if (!isCapital(tokens[index]) || !(NAMING.genitive.has(link) || NAMING.inside.has(link))) return null;
  const end = tokens[from - 2]?.end;
  return namedIn(scene, sentence).find((mention) => mention.end === end && mention.entity.type === 'organization') ?? null;
}

/** In words. */
const LONGEST_PLACE = 3;

/** "The office had sent its inspector": a body that the same sentence begins with, outside quotation marks, and calls by its kind. */
function bodyCalledHere({ start, sentence }: Spot, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const named = namedIn(scene, sentence).find((mention) => mention.entity.type === 'organization');
  const end = Math.min(named?.start ?? start, start);
  for (let at = firstOf(scene.tagged, sentence) + 1; (tokens[at]?.end ?? end) < end; at++) {
    if (!isCalledAt(tokens, at)) continue;
    return bareBody(parsePhrase(tokens.slice(at - 1, at + 1)), scene, { start: tokens[at]?.start ?? start, sentence });
  }
  return null;
}

/** "The office", not quoted. */
function isCalledAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!NAMING.definite.has(tokens[at - 1]?.lower ?? '') || organizationClass(token) === null || depthOf(token) > 0) return false;
  return !isPart(tokens[at + 1]) && !isPartOfPlace(token, tokens[at + 1]);
}

/** "The office manager", "the office's list". */
const isPart = (next: Token | undefined): boolean => next?.pos === 'noun' || isPossessiveMark(next);

/** "Her" spokesman: the only person that the same sentence names before, or else the nearest one above it that names any. */
export function personHere({ start, possessive }: Pick<Phrase, 'start' | 'possessive'>, scene: Scene, sentence: number): Entity | null {
  const sex = NAMING.his.has(possessive ?? '') ? 'm' : 'f';
  const people = namedIn(scene, sentence).filter(
    ({ entity, end }) => entity.type === 'person' && end <= start && (entity.sex ?? sex) === sex,
  );
  const all = new Set(people.map(({ entity }) => entity));
  if (all.size > 0) return all.size === 1 ? ([...all][0] ?? null) : null;
  for (let at = sentence - 1; at >= sentence - REACH; at--) {
    const before = new Set(
      [...namedIn(scene, at), ...spokenIn(scene, at, start)].flatMap(({ entity }) =>
        isSomebody(entity) && entity.sex !== otherOf(sex) ? [entity] : [],
      ),
    );
    if (before.size > 0) return before.size === 1 ? ([...before][0] ?? null) : null;
  }
  return null;
}

/** A person, named or known by an office that tells whose it is: "the mayor of Tolne". */
const isSomebody = ({ type, side, plural }: Entity): boolean => type === 'person' || (type === 'role' && side !== null && !plural);

/** In sentences. */
const REACH = 2;

const otherOf = (sex: 'm' | 'f'): 'm' | 'f' => (sex === 'm' ? 'f' : 'm');
/** "Their": those who spoke last, if they are more than one, or else the body that was spoken of. */
export function groupBefore(place: Spot, scene: Scene): Entity | null {
  for (const at of [place.sentence, place.sentence - 1]) {
    const found = spokenIn(scene, at, place.start).find(({ entity }) => entity.plural || entity.type === 'group');
    if (found) return found.entity;
  }
  return campBefore(place, scene) ?? bodyBefore(place, scene, false);
}
