/** Stage: who speaks, for whom, through whom, to whom, and which claim is denied. */

import type { EntityFact, Nested, Options, Range, Resolved, Tagged, Tried } from '../document.js';
import { NAMING } from '../languages/naming.js';
import type { Resolution } from '../model.js';
import { anchorOf } from '../range.js';
import { deniedBy } from './denials/index.js';
import { guestOf } from './guest.js';
import { issuerEntity } from './issuer.js';
import { kindOf } from './kind.js';
import { outletOf } from './outlet.js';
import { promises } from './promises.js';
import { quotedAgain } from './quoted-again.js';
import { parsePhrase } from './read/phrase.js';
import { tokensIn } from './read/tokens.js';
import { textOf } from './read/words.js';
import { sift } from './sift.js';
import { affiliate } from './who/affiliation.js';
import { askedOne } from './who/asked-one.js';
import { belong, byPerson } from './who/belong.js';
import { bodyNames } from './who/body-names/index.js';
import { withComplement } from './who/complement.js';
import { discover } from './who/discover/index.js';
import { countriesIn, groundOf, homeOf, NOWHERE } from './who/home.js';
import { voiceOfLone } from './who/lone.js';
import { nicknames } from './who/nicknames.js';
import { ownBodies } from './who/own-bodies.js';
import { followPronouns } from './who/pronouns.js';
import { type Entity, Registry } from './who/registry.js';
import { type Asked, noteRead, noteSpeaker, type Scene } from './who/scene.js';
import type { Held } from './who/sides.js';
import { joinTakers } from './who/taken-on.js';
import { UserNames } from './who/user.js';

/** @returns the claims with their speakers as positions in the list of entities */
export function resolve(tagged: Tagged, nested: readonly Nested[], options: Options): { claims: Resolved[]; entities: EntityFact[] } {
  const sources = outermostSources(nested);
  const scene = openScene(tagged, options, sources);
  const found = speakersOf(nested, scene);
  const alone = nested.map((draft, index) => resolved(draft, found.get(index) ?? SILENT, scene));
  const claims = quotedAgain(alone, tagged);
  const denies = deniedBy(claims, scene);
  const entities = scene.registry.facts();
  return { claims: claims.map((claim, index) => withOwnDeed(withDenied(claim, denies[index] ?? null), scene)), entities };
}

/** Where those begin who speak in a claim that stands in no other. */
const outermostSources = (nested: readonly Nested[]): ReadonlySet<number> =>
  new Set(nested.flatMap(({ source, within }) => (within === null && source ? source.start : [])));

/** Who speaks in each claim. Whoever says "I" comes last, when all others are known. */
function speakersOf(nested: readonly Nested[], scene: Scene): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const order = outerFirst(nested);
  const pronouns = followPronouns(nested, scene);
  for (const later of [false, true]) {
    for (const index of order) {
      const draft = nested[index];
      if (!draft || isFirstPerson(draft, scene.tagged) !== later) continue;
      pronouns.upTo(placeOfSource(draft));
      found.set(index, speakerOf(draft, { scene, found, nested }));
    }
  }
  return found;
}

/** What turns round another's words is a denial, whatever its verb. */
const withDenied = (claim: Resolved, denies: number | null): Resolved => ({
  ...claim,
  denies,
  act: denies !== null && claim.act === 'state' ? 'deny' : claim.act,
});

/** "The council would mend the roof", said for the council: what those whom one speaks for will do is promised, not foretold. */
const withOwnDeed = (claim: Resolved, scene: Scene): Resolved => (promises(claim, scene) ? { ...claim, act: 'commit' } : claim);

interface Found {
  readonly entity: Entity | null;
  readonly resolution: Resolution;
  readonly tried?: readonly Tried[];
}

const SILENT: Found = { entity: null, resolution: { method: 'no-source' } };

/** The text read for those who are named in it, before anybody is asked who speaks. */
export function openScene(tagged: Tagged, options: Options, sources: ReadonlySet<number> = new Set()): Scene {
  const home = homeOf(tagged);
  const around = groundOf(tagged);
  const registry = new Registry({ home: home ?? around.land, countries: countriesIn(tagged) });
  const user = new UserNames(options);
  const issuer = issuerEntity(options.issuer ?? null, { registry, user });
  // Whose country "the minister" is of in a body's own document, its issuer tells: it names the others.
  const ground = issuer ? NOWHERE : around;
  const offices: Held[] = [];
  const named = discover({
    tagged,
    registry,
    user,
    offices,
    bodies: bodyNames(tagged),
    nicknames: nicknames(tagged),
    firsts: new Map(),
    country: home ?? ground.land,
  });
  const namedFrom: number[] = [];
  for (let sentence = 0, at = 0; sentence <= tagged.sentences.length; sentence++) {
    while ((named[at]?.sentence ?? sentence) < sentence) at++;
    namedFrom.push(at);
  }
  const scene = {
    tagged,
    options,
    user,
    registry,
    named,
    namedFrom,
    sources,
    firstNamed: new Map([...named].reverse().map(({ entity, start }) => [entity, start])),
    meant: new Map(),
    told: new Map(),
    spoken: [],
    spokenBySentence: new Map(),
    issuer,
    sift,
    home,
    ...ground,
    offices: byPerson(offices),
  };
  for (const person of scene.offices.keys()) belong(person, scene);
  ownBodies(scene);
  joinTakers(scene);
  noteRead(scene);
  return scene;
}

/** In text order of the sources, but whoever holds a claim comes before it. */
function outerFirst(nested: readonly Nested[]): number[] {
  const placed = nested.map((draft, index) => {
    const holders = holdersOf(draft, nested);
    return { index, place: Math.max(...[draft, ...holders].map(placeOfSource)), depth: holders.length };
  });
  return placed.sort((a, b) => a.place - b.place || a.depth - b.depth).map(({ index }) => index);
}

/** The claims that a claim stands in, the nearest first. */
function holdersOf(draft: Nested, nested: readonly Nested[]): readonly Nested[] {
  const out: Nested[] = [];
  for (let outer = holderOf(draft, nested); outer && out.length < DEEPEST; outer = holderOf(outer, nested)) out.push(outer);
  return out;
}

const holderOf = ({ within }: Nested, nested: readonly Nested[]): Nested | undefined => (within === null ? undefined : nested[within]);

/** Nobody reports more deeply. */
const DEEPEST = 8;

const placeOfSource = ({ source, cue, content }: Nested): number => (source ?? anchorOf(cue, content)).start;

function isFirstPerson({ source }: Nested, tagged: Tagged): boolean {
  if (!source) return false;
  const words = tokensIn(tagged.tokens, source);
  return words.length === 1 && NAMING.firstPerson.has(words[0]?.lower ?? '');
}

interface State {
  readonly scene: Scene;
  readonly found: ReadonlyMap<number, Found>;
  readonly nested: readonly Nested[];
  /** Where the sources of claims stand that are in no other claim. */
}

function speakerOf(draft: Nested, { scene, found, nested }: State): Found {
  const voice = draft.speaks ? voiceOf(draft.speaks, scene) : null;
  if (voice) return { entity: voice, resolution: { method: draft.speaks ?? '' } };
  if (!draft.source) return unspoken(draft, { scene, found, nested });
  const asked = askedFor(draft.source, draft, scene);
  const outer = outerOf(draft, { scene, found, nested });
  const vain: Tried[] | undefined = scene.options.trace ? [] : undefined;
  const voiced = holderOf(draft, nested)?.cue === null;
  const hit = sift({ ...asked, outer, voiced }, scene, vain);
  const tried = vain ? { tried: vain } : {};
  if (!hit) return { entity: null, resolution: { method: 'unresolved' }, ...tried };
  if ('tied' in hit.answer) return { entity: null, resolution: tie(hit.method, hit.answer.tied), ...tried };
  const { entity } = hit.answer;
  affiliate(entity, asked, scene);
  if (!asked.phrase.pronoun) entity.mentions.add(textOf(scene.tagged.text, asked.phrase.words));
  noteSpeaker(
    { entity, sentence: asked.sentence, start: draft.source.start, end: draft.source.end, reported: draft.within !== null },
    scene,
  );
  return { entity, resolution: { method: hit.method }, ...tried };
}

/** Who speaks around a claim; of “we hope, I think” the one who says "we", not the body that is meant by it. */
function outerOf(draft: Nested, { scene, found, nested }: State): Entity | null {
  const entityAt = (at: number | null): Entity | null => (at === null ? null : (found.get(at)?.entity ?? null));
  const nearest = entityAt(draft.within);
  if (nearest?.type !== 'organization' || !isFirstPerson(draft, scene.tagged)) return nearest;
  for (let at = draft.within, deep = 0; at !== null && deep < DEEPEST; at = nested[at]?.within ?? null, deep++)
    if (entityAt(at)?.type === 'person') return entityAt(at);
  return nearest;
}

/** Whoever is quoted without a word beside it goes on being spoken of. */
function heard(entity: Entity, draft: Nested, scene: Scene): Found {
  const { start, end } = anchorOf(null, draft.content);
  noteSpeaker({ entity, sentence: draft.sentence, start, end }, scene);
  return { entity, resolution: { method: 'beside' } };
}

/** Who speaks where no source says it. */
const voiceOf = (speaks: 'issuer' | 'guest', scene: Scene): Entity | null => (speaks === 'issuer' ? scene.issuer : guestOf(scene));

function tie(method: string, tied: readonly Entity[]): Resolution {
  const candidates = tied.flatMap(({ name }) => name ?? []);
  return candidates.length > 0 ? { method, candidates } : { method };
}

/** "Details were not provided": the one who has just spoken withholds them. */
function unspoken(draft: Nested, { scene }: State): Found {
  const voice = voiceOfLone(draft, scene);
  if (voice) return heard(voice, draft, scene);
  const asked = askedOne(draft, scene);
  if (asked) return { ...heard(asked, draft, scene), resolution: { method: 'asked' } };
  const last = scene.spoken.at(-1);
  if (draft.act !== 'decline' || !last || last.sentence < draft.sentence - 1) return SILENT;
  const here = scene.spokenBySentence.get(last.sentence) ?? [];
  const widest = here.findLast(({ entity }) => entity.type === 'organization') ?? last;
  return { entity: widest.entity, resolution: { method: 'last-speaker' } };
}

function askedFor(range: Range, draft: Nested | null, scene: Scene): Asked {
  const words = withComplement(tokensIn(scene.tagged.tokens, range), draft, scene.tagged);
  return { ...range, phrase: parsePhrase(words), sentence: words[0]?.sentence ?? draft?.sentence ?? 0, draft, outer: null };
}

function resolved(draft: Nested, { entity, resolution, tried }: Found, scene: Scene): Resolved {
  const listener = draft.addressee ? addressee(draft.addressee, draft, scene) : null;
  return {
    ...draft,
    ...(tried ? { tried } : {}),
    kind: kindOf(draft.content, scene.tagged.tokens),
    speaker: entity?.id ?? null,
    resolution,
    addresseeSpeaker: listener,
    viaName: outletOf(draft, listener, scene),
    denies: null,
  };
}

/** Things are not spoken to: only people, bodies and places that the text names or describes as such. */
function addressee(range: Range, draft: Nested, scene: Scene): number | null {
  const asked = askedFor(range, draft, scene);
  const { phrase } = asked;
  const isThing =
    phrase.kind === 'other' && phrase.name.length === 0 && phrase.pronoun === null && phrase.parts.length === 0 && !phrase.plural;
  const answer = isThing ? null : sift(asked, scene)?.answer;
  return answer && 'entity' in answer ? answer.entity.id : null;
}
