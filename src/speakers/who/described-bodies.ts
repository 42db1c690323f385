/** Bodies that a text describes beside their names: "the weather office, Omet", "Vesle, a growers' league". */

import { groupBy } from '../../group.js';
import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards, onwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital, isMark, isPossessiveMark, organizationClass, singular, type Words } from '../read/words.js';
import { nameWords } from './name-words.js';
import { calledFirst } from './named-next.js';
import { isOfState } from './organization.js';
import { type Entity, lately } from './registry.js';
import type { Mention, Scene, Spot } from './scene.js';

/** What a description says, and where it stands. */
interface Description {
  readonly entity: Entity;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly start: number;
}

interface Described {
  readonly byEntity: ReadonlyMap<Entity, readonly Description[]>;
  readonly byHead: ReadonlyMap<string, readonly Description[]>;
  readonly byStart: ReadonlyMap<number, Entity>;
}

const known = new WeakMap<Scene, Described>();

function describedIn(scene: Scene): Described {
  const found = known.get(scene) ?? read([...scene.named.flatMap((mention) => descriptionsOf(mention, scene)), ...toldFirst(scene)]);
  known.set(scene, found);
  return found;
}

/** "The dockers' union said no. Havenbond wants more": from there on it is known what Havenbond is. */
function toldFirst(scene: Scene): readonly Description[] {
  return calledFirst(scene).map(({ entity, phrase, kind }) => {
    entity.class ??= kind;
    return { entity, head: phrase.words.at(-1)?.lower ?? '', words: new Set(wordsOf(phrase.words)), start: phrase.start };
  });
}

const read = (all: readonly Description[]): Described => ({
  byEntity: groupBy(all, ({ entity }) => entity),
  byHead: groupBy(all, ({ head }) => head),
  byStart: new Map(all.map(({ start, entity }) => [start, entity])),
});

/** "The weather office": the only body of which the text says all these words, by then or further on, in its name or beside it. */
export function describedBody(phrase: Phrase, { start, sentence }: Spot, scene: Scene): Entity | null {
  const { head, modifiers, plural, kind, name, complement, possessor } = phrase;
  if (kind !== 'organization' || head === null || plural || modifiers.length === 0 || complement || possessor) return null;
  if (name.some(isCapital)) return null;
  // Whose ministry or army is meant the place tells, unless a name ends so.
  if (isOfState(classOfBody(head))) return phrase.determiner === 'the' ? oneOf(endingSo([...wordsOf(modifiers), head], scene)) : null;
  if (phrase.determiner !== 'the' && !(phrase.determiner === null && sentence < OPENING)) return null;
  const asks = wordsOf(modifiers);
  const fits = lately(describedIn(scene).byHead.get(head) ?? []).filter((one) =>
    asks.every((word) => one.words.has(word) || inName(word, one.entity)),
  );
  const before = fits.filter((one) => one.start < start);
  return oneOf((before.length > 0 ? before : fits).map(({ entity }) => entity)) ?? oneOf(namedSo(head, asks, scene));
}

/** In sentences: a headline and what stands right under it may say what a body is before they name it. */
const OPENING = 3;

function oneOf(bodies: readonly Entity[]): Entity | null {
  const [body] = bodies;
  return body && bodies.every((other) => other === body) ? body : null;
}

/** "The dockers' union" is the Halden Dockers' Federation: of that kind, and the words stand in its name. */
function namedSo(head: string, asks: readonly string[], scene: Scene): readonly Entity[] {
  const kind = classOfBody(head);
  return scene.registry
    .inMind()
    .filter((one) => one.type === 'organization' && one.class === kind && /\p{Lu}/u.test(one.name ?? ''))
    .filter((one) => asks.every((word) => inName(word, one)));
}

/** "The coast guard" is the Norwegian Coast Guard. */
function endingSo(asks: readonly string[], scene: Scene): readonly Entity[] {
  return scene.registry
    .withPart(asks.at(-1) ?? '')
    .filter(({ type, name }) => type === 'organization' && endsSo(nameWords(name ?? ''), asks));
}

const endsSo = (name: readonly string[], asks: readonly string[]): boolean =>
  name.length > asks.length && asks.every((word, at) => name.at(at - asks.length) === word);

const inName = (word: string, { name }: Entity): boolean =>
  nameWords(name ?? '').some((part) => singular(part.replace(/['’]s?$/, '')) === word);

/** "Omet, the state weather bureau": whether one of the words describes the body. */
export const isDescribedBy = (body: Entity, words: ReadonlySet<string>, scene: Scene): boolean =>
  (describedIn(scene).byEntity.get(body) ?? []).some((one) => [...one.words].some((word) => words.has(word)));

/** "The manufacturer, Aeronova, … The insurer": whether the text tells of the body by the word for another trade of firms, and never by this one. */
export function isOfOtherTrade(body: Entity, head: string, scene: Scene): boolean {
  if (!NAMING.tradesOfFirms.has(head) || inName(head, body)) return false;
  const heads = (describedIn(scene).byEntity.get(body) ?? []).map((one) => one.head);
  return heads.some((other) => NAMING.makersOfThings.has(other)) && !heads.includes(head);
}

/** Whose description it is that begins there. */
export const describedAt = (start: number, scene: Scene): Entity | null => describedIn(scene).byStart.get(start) ?? null;

function descriptionsOf(mention: Mention, scene: Scene): readonly Description[] {
  const { entity } = mention;
  if (entity.type !== 'organization') return [];
  const { tokens } = scene.tagged;
  const at = firstTokenAt(tokens, mention.start);
  const end = firstTokenAt(tokens, mention.end);
  return [behind(tokens, end), inFront(tokens, at, end)].flatMap((words) => described(words, entity));
}

function described(words: Words, entity: Entity): readonly Description[] {
  const phrase = words[0] && parsePhrase(words);
  if (phrase?.kind !== 'organization' || phrase.head === null || phrase.plural || phrase.name.length > 0) return [];
  return [{ entity, head: phrase.head, words: new Set(wordsOf(words)), start: phrase.start }];
}

const wordsOf = (words: Words): string[] =>
  words.filter((word) => !isMark(word) && !isPossessiveMark(word) && word.pos !== 'determiner').map(({ lower }) => singular(lower));

/** ", a growers' league,", "is the national weather office". */
function behind(tokens: Words, end: number): Words {
  const link = tokens[end];
  const opens = link?.text === ',' || NAMING.isWords.has(link?.lower ?? '');
  if (!link || !opens || !NAMING.articles.has(tokens[end + 1]?.lower ?? '')) return [];
  const to = onwards(end + 2, end + LONGEST, (i) => isPart(tokens, i) && tokens[i]?.sentence === link.sentence);
  return isClosed(tokens, to, link.sentence) ? tokens.slice(end + 1, to) : [];
}

/** No clause goes on: "In Brennar, the army has left" tells nothing of Brennar. */
function isClosed(tokens: Words, from: number, sentence: number): boolean {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || isMark(token)) return true;
    if (PREDICATE.has(token.pos) && token.form !== 'gerund') return false;
  }
  return false;
}

const PREDICATE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);

/** "The weather office, Omet,", "the charity Open Doors". */
function inFront(tokens: Words, at: number, end: number): Words {
  const start = isArticled(tokens, at) ? at - 1 : at;
  const comma = tokens[start - 1]?.text === ',';
  if (comma && !(isMark(tokens[end]) || tokens[end]?.sentence !== tokens[at]?.sentence)) return [];
  const last = comma ? start - 2 : start - 1;
  if (!tokens[last] || isCapital(tokens[last]) || organizationClass(tokens[last]) === null) return [];
  const from = backwards(last, last - LONGEST, (i) => isPart(tokens, i - 1) && tokens[i - 1]?.sentence === tokens[last]?.sentence);
  const article = tokens[from - 1];
  const isOther = comma && NAMING.genitive.has(tokens[from - 2]?.lower ?? '');
  return article?.pos === 'determiner' && !isOther ? tokens.slice(from - 1, last + 1) : [];
}

/** ", the BRN": letters have an article where the body has. */
const isArticled = (tokens: Words, at: number): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',' && /^\p{Lu}{3,8}$/u.test(tokens[at]?.text ?? '');

/** A word or an owner's mark inside a description. */
const isPart = (tokens: Words, at: number): boolean =>
  /^(?:noun|adjective|name|number)$/.test(tokens[at]?.pos ?? '') || /^['’]s?$/.test(tokens[at]?.text ?? '') || tokens[at]?.text === '-';

/** In tokens. */
const LONGEST = 8;
