/** Bodies that a text tells by a noun and no more: "the school district closed. Superintendent Holm …", "the port of Brenn … the harbour master". */
import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards, onwards } from '../read/reach.js';
import { sentencesOfPlace } from '../read/tokens.js';
import { classOfBody, isCapital, isName, isPossessiveMark, textWithoutArticle, type Words } from '../read/words.js';
import { bareBody } from './called.js';
import type { Entity } from './registry.js';
import { isRead, type Scene, type Spot } from './scene.js';

/** In sentences, and in tokens. */
const REACH = 3;
const FAR = 12;
const LONGEST = 6;

/** The last one before a place that is told by one of the nouns: in this sentence or the three before it, nobody's words but the text's own. Once all names are known, for a name tells more. */
export function houseTold(nouns: ReadonlySet<string>, place: Spot, scene: Scene): Entity | null {
  if (!isRead(scene)) return null;
  const [nearest] = housesTold(nouns, { ...place, reach: REACH }, scene);
  return nearest ? entityOf(nearest, place, scene) : null;
}

/** The one of which the text has told by such a noun further up, if it has told of no other. */
function loneHouseTold(nouns: ReadonlySet<string>, place: Spot, scene: Scene): Entity | null {
  if (!isRead(scene)) return null;
  const all = housesTold(nouns, { ...place, reach: FAR }, scene);
  const first = all.at(-1);
  return first && all.every(({ noun }) => noun === first.noun) ? entityOf(first, place, scene) : null;
}

interface Told {
  readonly noun: string;
  readonly words: Words;
}

/** The nearest first. */
function housesTold(
  nouns: ReadonlySet<string>,
  { start, sentence, reach }: Spot & { readonly reach: number },
  { tagged }: Scene,
): readonly Told[] {
  return sentencesOfPlace(tagged, sentence, reach).flatMap(({ firstToken, endToken }) => {
    const found = tagged.tokens
      .slice(firstToken, endToken)
      .find((token) => token.end <= start && nouns.has(token.lower) && isTold(tagged.tokens, token.index));
    const words = found && phraseAround(tagged.tokens, found.index, firstToken);
    return words ? [{ noun: found.lower, words }] : [];
  });
}

/** "The school", "the school's roof", not "the school bus" nor "our school" in somebody's words. */
function isTold(tokens: Words, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && !isCapital(token) && token.quoted === 0 && next?.pos !== 'noun' && next?.pos !== 'name';
}

/** "The Maple Ridge school district", "a school in Brenn"; null where nothing shows that it is one in particular. */
function phraseAround(tokens: Words, at: number, first: number): Words | null {
  const from = backwards(at, Math.max(first, at - LONGEST), (i) => isInside(tokens[i - 1]));
  const lead = tokens[from - 1];
  const isOne = NAMING.definite.has(lead?.lower ?? '') || NAMING.articles.has(lead?.lower ?? '') || lead?.pos === 'possessive';
  if (!isOne && !tokens.slice(from, at).some(isCapital)) return null;
  return [...tokens.slice(from, at + 1), ...whereBehind(tokens, at + 1)];
}

const isInside = (word: Words[number] | undefined): boolean =>
  isPossessiveMark(word) || /^['’]$/.test(word?.text ?? '') || /^(?:noun|adjective|name|number)$/.test(word?.pos ?? '');

/** "Of Brenn", "in Brenn". */
function whereBehind(tokens: Words, link: number): Words {
  if (!NAMING.genitive.has(tokens[link]?.lower ?? '') && !NAMING.inside.has(tokens[link]?.lower ?? '')) return [];
  const end = onwards(link + 1, tokens.length, (i) => isName(tokens[i]) && tokens[i]?.sentence === tokens[link]?.sentence);
  return end > link + 1 ? tokens.slice(link, end) : [];
}

function entityOf({ words, noun }: Told, place: Spot, scene: Scene): Entity {
  const { registry } = scene;
  // "The firm": it has a name further up.
  const before = words.length === 1 ? bareBody(parsePhrase([...articleBefore(words, scene), ...words]), scene, place) : null;
  if (before) return before;
  const name = textWithoutArticle(words);
  // "The Kenyan embassy" speaks for Kenya.
  const country = NAMING.missions.has(noun) ? parsePhrase(words).country : null;
  return registry.entity({ type: 'organization', name, side: country ?? name, class: classOfBody(noun) });
}

function articleBefore([noun]: Words, { tagged: { tokens } }: Scene): Words {
  const article = noun && tokens[noun.index - 1];
  return article && NAMING.definite.has(article.lower) ? [article] : [];
}

/** "The mine's manager", "a spokesman for the port", "head of the village clinic": of the place that somebody runs, which is no body by its name. */
export function placeRunBy({ head, possessor, complement }: Phrase, { registry }: Scene): Entity | null {
  const of = possessor ?? complement?.phrase;
  if (!of || of.plural || of.name.length > 0 || !NAMING.placesRun.has(of.head ?? '') || !NAMING.runners.has(head ?? '')) return null;
  if (of.determiner !== 'the' && of.possessive === null && of.possessor === null) return null;
  const name = textWithoutArticle(of.words);
  return registry.entity({ type: 'organization', name, side: name, class: null });
}

/** "Manager Kari Holm", "Finance director Kari Holm": of the mine, the hotel that the text has just told of, where it has told of no other body. */
export function runTold({ head, title }: Phrase, place: Spot, scene: Scene): Entity | null {
  if (!NAMING.runnersAlone.has(head ?? '') || !title.slice(0, -1).every(({ lower }) => NAMING.beforeRunners.has(lower))) return null;
  // Further up only for an office that says no more: "managing director" is rather some firm's.
  return houseTold(NAMING.housesRun, place, scene) ?? (title.length === 1 ? loneHouseTold(NAMING.housesRun, place, scene) : null);
}

/** "The mine manager", "Airport director Holm": of the mine, the airport that the text has just told of. */
export function runPlace({ head, title }: Phrase, place: Spot, scene: Scene): Entity | null {
  const isRunner =
    NAMING.branchHeads.has(head ?? '') || (NAMING.runners.has(head ?? '') && NAMING.placesRun.has(title.at(-2)?.lower ?? ''));
  const of = isRunner ? (title.at(-2)?.lower ?? '') : '';
  return NAMING.kindsRun.has(NAMING.kindOf(of) ?? '') && !NAMING.areas.has(of) ? houseTold(new Set([of]), place, scene) : null;
}
