/** People who have somebody speak for them in common: the rebels, a family, the defence. */
import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { tokensOf } from '../read/tokens.js';
import { isCapital, isName, isPossessiveMark, joined, singular, textWithoutArticle, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Scene, Spot } from './scene.js';

/** "The rebels", "the Holm family", "the defence": people who have a spokesman or a lawyer in common. */
export function camp(phrase: Phrase, scene: Scene): Entity | null {
  const { words, head } = phrase;
  if (isBare(phrase)) return isMany(words[0]) ? group(words[0]?.lower ?? '', scene) : null;
  if (phrase.determiner !== 'the' && phrase.possessor === null) return null;
  if (NAMING.families.has(head ?? '') && phrase.complement === null) return family(phrase, scene);
  return isNamed(phrase) ? null : many(phrase, scene);
}

/** "Tenants' representative". */
const isBare = ({ determiner, words, plural, name }: Phrase): boolean =>
  determiner === null && words.length === 1 && plural && name.length === 0;

const isNamed = ({ determiner, kind, name }: Phrase): boolean => determiner !== 'the' || kind === 'organization' || name.length > 0;

function many({ words, head, plural, complement }: Phrase, scene: Scene): Entity | null {
  if (NAMING.trialCamps.has(head ?? '') && words.length === 2) return group(head ?? '', scene);
  return plural && complement === null ? group(textWithoutArticle(words), scene) : null;
}

/** "The family": the one that the text calls by its name, or the only one whose it says it is. */
function family({ words, possessor }: Phrase, scene: Scene): Entity {
  if (possessor || words.length > 2) return group(textWithoutArticle(words), scene);
  return group(familyMeant(textWithoutArticle(words), scene), scene);
}

/** The only one that the text names, or the word for it. */
function familyMeant(called: string, scene: Scene): string {
  const [name, other] = familiesIn(scene);
  return name !== undefined && other === undefined ? name : called;
}

/** "The family" where it speaks: the only one that the text calls by a name, or nobody. */
export function familyCalled({ head, words, determiner, complement }: Phrase, scene: Scene): Entity | null {
  if (!NAMING.families.has(head ?? '') || determiner !== 'the' || words.length !== 2 || complement) return null;
  const [name, other] = familiesIn(scene);
  return name && !other ? group(name, scene) : null;
}

const known = new WeakMap<Scene, ReadonlySet<string>>();

/** "Holm family", "Kari Holm's family": all that the text names, looked for once. */
function familiesIn(scene: Scene): ReadonlySet<string> {
  const { tokens } = scene.tagged;
  const found =
    known.get(scene) ??
    new Set(tokens.flatMap((token, at) => (NAMING.families.has(token.lower) && isName(tokens[at - 1]) ? named(tokens, at) : [])));
  known.set(scene, found);
  return found;
}

function named(tokens: Words, at: number): string {
  const from = backwards(at - 1, 0, (i) => isName(tokens[i - 1]) && tokens[i - 1]?.sentence === tokens[at]?.sentence);
  return joined(tokens.slice(from, at + 1));
}

export const group = (name: string, { registry }: Scene): Entity => registry.entity({ type: 'group', name, side: name, plural: true });

/** "The growers are suing … their lawyer": the people in the plural, or the family, whom the sentence, or the one before it, is about. */
export function campBefore({ start, sentence }: Spot, scene: Scene): Entity | null {
  for (const at of [sentence, sentence - 1]) {
    const found = subjectOf(at, start, scene, isHousehold);
    if (found) return group(NAMING.families.has(found) ? familyMeant(found, scene) : found, scene);
  }
  return null;
}

/** "A 19-year-old man is on bail … his solicitor": the one of no name whom the sentence, or the one before it, is about. */
export function clientBefore({ start, sentence }: Spot, scene: Scene): Entity | null {
  for (const at of [sentence, sentence - 1]) {
    const found = subjectOf(at, start, scene, isOne);
    if (found) return scene.registry.entity({ type: 'unnamed', name: found });
  }
  return null;
}

/** The subject that the sentence begins with, if it is people in small letters, or one of them. */
function subjectOf(sentence: number, before: number, { tagged }: Scene, isHead: typeof isMany): string | null {
  const all = tokensOf(tagged, sentence);
  const end = all.findIndex(({ pos }) => /^(?:verb|auxiliary|modal|preposition|wh|mark)$/.test(pos));
  const own = all.slice(all.findIndex(isPossessiveMark) + 1, Math.max(0, end));
  const head = own.findIndex((word) => word.quoted === 0 && word.end <= before && isHead(word) && !(isCapital(word) && word !== all[0]));
  if (head < 0 || own.length > LONGEST) return null;
  const words = own.slice(0, head + 1).filter(({ pos }) => /^(?:noun|name|adjective|number)$/.test(pos));
  return words.length === 1 ? (words[0]?.lower ?? null) : joined(words);
}

/** "Man", "teenager". */
const isOne = ({ text, lower } = NOTHING): boolean => text === lower && NAMING.isPersonNoun(lower);

/** Growers, or a family. */
const isHousehold = (word = NOTHING): boolean => isMany(word) || (NAMING.families.has(word.lower) && word.text === word.lower);

const LONGEST = 6;

const NOTHING: Pick<Words[number], 'text' | 'lower'> = { text: '', lower: '' };

/** "Growers", "tenants", not "Growers Ltd". */
const isMany = ({ text, lower } = NOTHING): boolean =>
  (NAMING.membersWithoutSPattern.test(lower) || (singular(lower) !== lower && NAMING.isPersonNoun(singular(lower)))) &&
  text.slice(1) === lower.slice(1);
