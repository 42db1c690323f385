/** Sexes that no list of names holds, told by the pronouns that go back to a name. */
import type { Token } from '../../document.js';
import { PRONOUNS } from '../../languages/en/words/pronouns.js';
import { firstTokenAt } from '../read/tokens.js';
import type { Entity } from './registry.js';
import { type Mention, namedIn, type Scene } from './scene.js';
import { isObject, isSubject, titleStart } from './subject.js';

/** How often "he" and "she" go back to somebody. */
interface Votes {
  readonly m: number;
  readonly f: number;
}

/** One that is contradicted at times must be told so much more often. */
const FAR_MORE = 3;

/** Notes the sex of whoever is the only one named in a sentence with "he", "his", "she" or "her" behind the name. */
export function tellSexes(scene: Scene): void {
  for (const [entity, { m, f }] of votesIn(scene)) {
    if (m > f * FAR_MORE) entity.sex = 'm';
    else if (f > m * FAR_MORE) entity.sex = 'f';
  }
}

function votesIn(scene: Scene): Map<Entity, Votes> {
  const votes = new Map<Entity, Votes>();
  for (const { index } of scene.tagged.sentences) {
    const one = onlyPerson(index, scene);
    if (one?.entity.sex !== null) continue;
    const sexes = [...told(one, scene)];
    const { m, f } = votes.get(one.entity) ?? { m: 0, f: 0 };
    votes.set(one.entity, { m: m + sexes.filter((sex) => sex === 'm').length, f: f + sexes.filter((sex) => sex === 'f').length });
  }
  return votes;
}

function onlyPerson(sentence: number, scene: Scene): Mention | null {
  const people = namedIn(scene, sentence).filter(({ entity }) => entity.type === 'person');
  const one = people[0];
  return one && people.every(({ entity }) => entity === one.entity) ? one : null;
}

/** The sexes of the pronouns behind a name, up to the end of its sentence, and of the one that the next sentence begins with. */
function* told(mention: Mention, scene: Scene): Generator<'m' | 'f'> {
  const { tokens, sentences } = scene.tagged;
  const from = firstTokenAt(tokens, mention.end);
  if (isObject(tokens, titleStart(tokens, firstTokenAt(tokens, mention.start)))) return;
  const sentence = sentences[mention.sentence];
  for (let at = from; at < (sentence?.endToken ?? from); at++) {
    const sex = sexOfOwn(tokens[at]);
    if (sex) yield sex;
  }
  const next = sentences[mention.sentence + 1];
  if (!next || next.paragraph !== sentence?.paragraph || !isSubject(mention, scene)) return;
  const first = tokens[next.firstToken];
  const sex = first && /^s?he$/.test(first.lower) ? sexOfOwn(first) : null;
  if (sex) yield sex;
}

/** "Him" and "her" behind a verb are somebody else. */
function sexOfOwn(token: Token | undefined): 'm' | 'f' | null {
  if (!token || token.quoted > 0 || token.lower === 'him' || (token.lower === 'her' && token.pos !== 'possessive')) return null;
  return PRONOUNS.get(token.lower)?.sex ?? null;
}
