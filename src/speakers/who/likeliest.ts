/** Whom a description means of whom nobody said so before: those told of nearby are weighed by what speaks for each; if two come close, nobody is meant. */

import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { lookUp } from '../read/gazetteer.js';
import { firstTokenAt, isAllQuoted } from '../read/tokens.js';
import { type Description, isHumanTrait } from '../read/traits.js';
import { FIRM } from './body-names/body.js';
import { isAskedInQuotes, isQuoted } from './find.js';
import { type Entity, mayBeOfSex } from './registry.js';
import { type Asked, type Mention, meantIn, namedIn, type Scene, spokenIn } from './scene.js';
import { isSubject, startsSentence } from './subject.js';

/** How many sentences of the text's own words back somebody may stand; further where an age is told. */
const REACH = 4;
const REACH_OF_AGE = 6;
/** And how many sentences in all, quoted ones too. */
const FARTHEST = 12;

/** What speaks for somebody, and against. */
const SPOKE = 3;
const IS_SUBJECT = 2;
const BEGINS = 1;
const NEAR = 1;
const FARTHER = -1;
const BY_THE_WAY = -2;
const KNOWN_SEX = 0.5;
const ALONE = 1;
const SAME_WORK = 1.5;
const OTHER_WORK = -8;
const OTHER_SEX = -4;
const UNSHOWN = -1;

/** What one must have, and have more than the next. */
const ENOUGH = 1.5;
const ENOUGH_HERE = 0.5;
const AHEAD = 0.75;

interface Told {
  readonly mention: Mention;
  /** Sentences of the text's own words between. */
  readonly away: number;
}

interface Wanted {
  readonly description: Description;
  readonly asked: Asked;
  readonly scene: Scene;
}

/** The one who is likelier by far than anybody else told of in the paragraph, or else nearby. */
export function likeliest(description: Description, asked: Asked, scene: Scene): Entity | null {
  const wanted = { description, asked, scene };
  const told = toldBefore(wanted);
  const { sentences } = scene.tagged;
  const paragraph = sentences[asked.sentence]?.paragraph;
  const here = told.filter(({ mention }) => sentences[mention.sentence]?.paragraph === paragraph);
  return foremost(here, ENOUGH_HERE, wanted) ?? foremost(told, ENOUGH, wanted);
}

function foremost(told: readonly Told[], enough: number, wanted: Wanted): Entity | null {
  const scores = new Map<Entity, number>();
  for (const { mention, away } of told) {
    const score = ofPlace(mention, away, wanted) + ofMention(mention, wanted.scene) + ofEntity(mention.entity, wanted);
    scores.set(mention.entity, Math.max(score, scores.get(mention.entity) ?? score));
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!first) return null;
  const [entity, score] = first;
  return score + (second ? 0 : ALONE) >= enough && (!second || score - second[1] >= AHEAD) ? entity : null;
}

/** People told of before, outside what is being said, who may be called so. */
function toldBefore(wanted: Wanted): Told[] {
  const { asked, scene, description } = wanted;
  const reach = description.age === null ? REACH : REACH_OF_AGE;
  const out: Told[] = [];
  for (let at = asked.sentence, away = 0; at >= Math.max(0, asked.sentence - FARTHEST) && away < reach; at--) {
    const here = [...spokenIn(scene, at, asked.start), ...meantIn(scene, at, asked.start), ...namedIn(scene, at)];
    for (const mention of here) if (mention.end <= asked.start && isCandidate(mention, wanted)) out.push({ mention, away });
    if (scene.tagged.frame?.breaks.has(at)) break;
    // A quotation that stands by itself takes nobody out of mind.
    if (at < asked.sentence && !isAllQuoted(scene.tagged, at)) away++;
  }
  return out;
}

function isCandidate(mention: Mention, { description: { head, rest, age }, asked, scene }: Wanted): boolean {
  const { entity, start } = mention;
  // "The former director" is not the one whom the text tells to be director.
  if (entity.traits.has(head) && rest.some((word) => NAMING.outOfOffice.has(word))) return false;
  if (entity.type !== 'person' || !mayBe(entity, head, asked) || contradicts(entity, age)) return false;
  if ((isQuoted(start, scene) && !isAskedInQuotes(asked)) || isHis(start, scene)) return false;
  return !asked.draft?.content.some((range) => isWithin(mention, range)) && !isAgent(mention, asked, scene);
}

/** "His language": of whose it is nothing is told there. */
const isHis = (start: number, { tagged: { tokens } }: Scene): boolean => tokens[firstTokenAt(tokens, start)]?.pos === 'possessive';

/** "Examined by Holm, the skipper": not the one who asks. */
function isAgent({ start, sentence }: Mention, asked: Asked, { tagged: { tokens } }: Scene): boolean {
  if (sentence !== asked.sentence) return false;
  const at = firstTokenAt(tokens, start);
  return tokens.slice(Math.max(0, at - TITLED), at).some(({ lower, sentence: own }) => own === sentence && NAMING.agentMark.has(lower));
}

/** How many words of a title stand between "by" and a name. */
const TITLED = 4;

/** In one sentence a description seldom goes on with somebody who stands in it by the way. */
function ofPlace(mention: Mention, away: number, { asked, scene }: Wanted): number {
  if (mention.sentence === asked.sentence) return isSubject(mention, scene) ? 0 : BY_THE_WAY;
  return away === 0 ? NEAR : away * FARTHER;
}

function ofMention(mention: Mention, scene: Scene): number {
  const spoke = spokenIn(scene, mention.sentence, mention.end).includes(mention) ? SPOKE : 0;
  const two = isOneOfTwo(mention, scene);
  const subject = two || isSubject(mention, scene) ? IS_SUBJECT : 0;
  return Math.max(spoke, subject) + (!two && startsSentence(mention, scene) ? BEGINS : 0);
}

/** "Ana and Pia met": either of them as much as the other. */
function isOneOfTwo({ end }: Mention, { tagged: { tokens } }: Scene): boolean {
  const and = firstTokenAt(tokens, end);
  return NAMING.additive.has(tokens[and]?.lower ?? '') && tokens[and + 1]?.pos === 'name';
}

function ofEntity(entity: Entity, { description, asked, scene }: Wanted): number {
  const { sex, titles, traits } = entity;
  const shown = sex !== null || titles.size > 0 || [...traits].some(isHumanTrait);
  const told = sexTold(asked, scene);
  const other = told !== null && sex !== null && sex !== told && !NAMING.kin.get(description.head);
  return (shown ? 0 : UNSHOWN) + (sex === null ? 0 : KNOWN_SEX) + (other ? OTHER_SEX : 0) + ofWork(entity, description);
}

/** "The defender", "the harbour pilot" is nobody of whom the text knows other work; "the former nurse" may be. */
function ofWork(entity: Entity, { head, rest, age }: Description): number {
  const { traits } = entity;
  if (isOfHouse(entity) && isElected(head)) return OTHER_WORK;
  const work = [...traits].filter((trait) => isWork(trait) || (NAMING.held.has(trait) && !isSaidOfAnybody(trait)));
  if (work.some((trait) => NAMING.mayBeBoth(trait, head))) return SAME_WORK;
  const isLater =
    rest.length > 0 && (rest.some((word) => NAMING.onceInOffice.has(word) || NAMING.besideOfficePattern.test(word)) || !isWork(head));
  return work.length === 0 || isLater || age !== null || lookUp(head) !== null ? 0 : OTHER_WORK;
}

/** "Radio Nord's Lind", "Lind of the bank". */
const isOfHouse = ({ affiliations: [first] }: Entity): boolean => first?.body.class === 'newspaper' || first?.body.class === FIRM;

/** "The senator", "the mayor". */
const isElected = (head: string): boolean => NAMING.lawmakers.has(head) || NAMING.stateLeaders.has(head) || NAMING.townOffices.has(head);

const isWork = (word: string): boolean => NAMING.isCalling(word) && !isSaidOfAnybody(word);
const isSaidOfAnybody = (word: string): boolean => NAMING.kin.has(word) || NAMING.passingRoles.has(word);

/** "The 71-year-old replied that he …": rather the speaker than anybody else. */
function sexTold({ draft }: Asked, { tagged: { tokens } }: Scene): Entity['sex'] {
  const [range] = draft?.content ?? [];
  const first = range && tokens[firstTokenAt(tokens, range.start)];
  return first && first.quoted === 0 ? (NAMING.pronouns.get(first.lower)?.sex ?? null) : null;
}

export function mayBe(entity: Entity, head: string, { phrase }: Asked): boolean {
  const { side } = entity;
  // Whoever speaks for a club or a firm may be from anywhere.
  const isElsewhere = phrase.country !== null && side !== null && side !== phrase.country && lookUp(side)?.kind === 'state';
  return mayBeOfSex(entity, NAMING.kin.get(head) ?? null) && !isElsewhere;
}

/** Whoever is known to be of another age is somebody else. */
export function contradicts({ traits }: Entity, age: string | null): boolean {
  return age !== null && !traits.has(age) && [...traits].some((trait) => NAMING.agePattern.test(trait));
}
