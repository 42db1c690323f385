import type { Nested, Options, Range, Tagged } from '../../document.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import type { Ground } from './home.js';
import type { Entity, Registry } from './registry.js';
import type { Held } from './sides.js';
import type { UserNames } from './user.js';

/** A place in the text: an offset in UTF-16 units, and its sentence. */
export interface Spot {
  readonly start: number;
  readonly sentence: number;
}

/** Somebody named or speaking at a place of the text. */
export interface Mention extends Range {
  readonly entity: Entity;
  readonly sentence: number;
  /** Whoever speaks here does so in another's words: "Holm said that Lund had agreed". */
  readonly reported?: boolean;
}

/** What has been read of a document when a source is to be resolved. */
export interface Scene extends Ground {
  readonly tagged: Tagged;
  readonly options: Options;
  readonly user: UserNames;
  readonly registry: Registry;
  /** Every name in the document, in text order. */
  readonly named: readonly Mention[];
  /** Index into `named` of the first name of each sentence, and one more. */
  readonly namedFrom: readonly number[];
  /** Where those begin who speak in a claim that stands in no other. */
  readonly sources: ReadonlySet<number>;
  /** Where each is first named. */
  readonly firstNamed: ReadonlyMap<Entity, number>;
  /** Those whom "he" and "she" stand for, where nobody speaks, by sentence. */
  readonly meant: Map<number, Mention[]>;
  /** How often each has spoken or was "he" or "she" so far. */
  readonly told: Map<Entity, number>;
  /** Those who have spoken so far, in text order of their sources. */
  readonly spoken: Mention[];
  /** The same by their sentences. */
  readonly spokenBySentence: Map<number, Mention[]>;
  readonly issuer: Entity | null;
  /** The country where the report was written. */
  readonly home: string | null;
  /** Their offices, as the text tells them. */
  readonly offices: ReadonlyMap<Entity, readonly Held[]>;
  /** Asks all sieves in order: for the parts of a phrase, or the phrase it points to. */
  readonly sift: (asked: Asked, scene: Scene) => Hit | null;
}

const read = new WeakSet<Scene>();

/** Notes that all names and offices are known: from here on whoever has no other name is known by what he is called. */
export const noteRead = (scene: Scene): void => {
  read.add(scene);
};

export const isRead = (scene: Scene): boolean => read.has(scene);

/** A source to resolve. */
export interface Asked extends Range {
  readonly phrase: Phrase;
  readonly sentence: number;
  readonly draft: Nested | null;
  /** Whoever speaks the claim that this one stands in. */
  readonly outer: Entity | null;
  /** That one speaks in a voice of their own, without quotation marks: a turn, an answer. */
  readonly voiced?: boolean;
}

export interface Hit {
  readonly answer: Answer;
  readonly method: string;
}

export type Answer = { readonly entity: Entity } | { readonly tied: readonly Entity[] };

/** How many sentences back somebody is still in the reader's mind. */
const REACH = 4;

/** How many mentions of one sentence are looked through: more stand in none that anybody wrote. */
const MOST = 60;

/** Whether the text names somebody before a place. */
export const isNamedBefore = (one: Entity, start: number, { firstNamed }: Pick<Scene, 'firstNamed'>): boolean =>
  (firstNamed.get(one) ?? start) < start;

/** Names in a sentence, in order. */
export function namedIn(scene: Scene, sentence: number): readonly Mention[] {
  return scene.named.slice(scene.namedFrom[sentence] ?? 0, scene.namedFrom[sentence + 1] ?? scene.named.length);
}

/** Whether a claim that stands in no other has them for its source, an article in front or none. */
export function beginsSource({ start }: Range, { sources, tagged: { tokens } }: Pick<Scene, 'sources' | 'tagged'>): boolean {
  const before = tokens[firstTokenAt(tokens, start) - 1];
  return sources.has(start) || (before?.pos === 'determiner' && sources.has(before.start));
}

/** How often somebody has spoken or was meant by a pronoun so far. */
export const timesTold = (one: Entity, { told }: Pick<Scene, 'told'>): number => told.get(one) ?? 0;

/** Notes that somebody has spoken. */
export function noteSpeaker(mention: Mention, { spoken, spokenBySentence, told }: Scene): void {
  told.set(mention.entity, timesTold(mention.entity, { told }) + 1);
  insert(mention, spoken);
  const here = spokenBySentence.get(mention.sentence);
  if (here) insert(mention, here);
  else spokenBySentence.set(mention.sentence, [mention]);
}

/** Whoever is quoted in a quotation is told after the one who is quoting, but stands before. */
function insert(mention: Mention, mentions: Mention[]): void {
  let at = mentions.length;
  while ((mentions[at - 1]?.start ?? 0) > mention.start) at--;
  mentions.splice(at, 0, mention);
}

/** Those who spoke in a sentence before an offset, the latest first. */
export function spokenIn(scene: Scene, sentence: number, before: number): Mention[] {
  const here = scene.spokenBySentence.get(sentence) ?? [];
  return here
    .slice(-MOST)
    .reverse()
    .filter(({ end }) => end <= before);
}

/** Those who spoke before a place, the latest first, as far back as so many sentences. */
export function* spokenBefore({ start, sentence }: Spot, scene: Scene, reach: number): Generator<Mention> {
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) yield* spokenIn(scene, at, start);
}

/** Notes whom a pronoun stands for. */
export function noteMeant(mention: Mention, { meant, told }: Scene): void {
  told.set(mention.entity, timesTold(mention.entity, { told }) + 1);
  const here = meant.get(mention.sentence);
  if (here) here.push(mention);
  else meant.set(mention.sentence, [mention]);
}

/** Those whom pronouns stand for in a sentence before an offset, the latest first. */
export function meantIn({ meant }: Scene, sentence: number, before: number): Mention[] {
  const here = meant.get(sentence);
  return here
    ? here
        .slice(-MOST)
        .reverse()
        .filter(({ end }) => end <= before)
    : [];
}

/** Those before a place in the text, the nearest sentence first; in a sentence, who spoke last in it comes before who is named first. */
export function* before({ start, sentence }: Spot, scene: Scene): Generator<Mention> {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    yield* spokenIn(scene, at, start);
    yield* meantIn(scene, at, start);
    for (const mention of namedIn(scene, at).slice(0, MOST)) if (mention.end <= start) yield mention;
    if (scene.tagged.frame?.breaks.has(at)) return;
  }
}

export const placeOf = (asked: Asked): Spot => ({ start: asked.start, sentence: asked.sentence });

/** One candidate is an answer, several tie, none is silence. */
export function only(entities: Iterable<Entity>): Answer | null {
  const all = [...new Set(entities)];
  const first = all[0];
  if (!first) return null;
  return all.length === 1 ? { entity: first } : { tied: all };
}
