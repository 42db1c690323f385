import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isHumanTrait } from '../read/traits.js';
import { namedBehindOpening } from '../who/behind-opening.js';
import { isAskedInQuotes, isQuoted, quotes } from '../who/find.js';
import { isHuman } from '../who/human.js';
import { timesNamed } from '../who/namings.js';
import { type Entity, mayBeOfSex, tellSex } from '../who/registry.js';
import {
  type Answer,
  type Asked,
  before,
  isNamedBefore,
  type Mention,
  meantIn,
  namedIn,
  only,
  placeOf,
  type Scene,
  spokenIn,
} from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { spokenOfIn } from '../who/spoken-of.js';
import { hasPredicate, isOwner, isSubject, startsSentence } from '../who/subject.js';
import { themeOver } from '../who/theme.js';

export default sieve({
  id: 'he-or-she',
  says: '"he", "she": whoever spoke last or is the subject in the nearest sentence, or else the only person named nearby',
  why: 'News keeps the same speaker through a paragraph; sex must fit where it is known.',
  examples: [
    {
      text: 'Norwegian Minister Kari Holm met Chilean envoy Pedro Rojas. <source>She</source> said the treaty was dead.',
      speaker: 'Kari Holm',
      side: 'Norway',
    },
    {
      text: 'Norwegian Minister Kari Holm met Chilean envoy Pedro Rojas. <source>He</source> said the treaty was dead.',
      speaker: 'Pedro Rojas',
      side: 'Chile',
    },
    { text: 'The road had sunk. <source>He</source> said it was old.', speaker: null },
  ],
  applies: ({ phrase }) => NAMING.pronouns.get(phrase.pronoun ?? '')?.of === 'person',
  find: (asked, scene) => {
    const sex = NAMING.pronouns.get(asked.phrase.pronoun ?? '')?.sex ?? null;
    const ahead = namedBehindOpening(asked, scene, sex);
    if (ahead) return { entity: ahead };
    const answer = personBefore(asked, scene, sex);
    if ('entity' in answer && !isToldBySomebody(asked, scene)) tellSex(answer.entity, sex);
    return answer;
  },
});

/** "Dexter Lund said she was old": whom a pronoun in somebody's words means is not sure enough to tell a sex by. */
const isToldBySomebody = ({ draft, sentence, start }: Asked, scene: Scene): boolean =>
  draft === null && spokenIn(scene, sentence, start).length > 0;

/** Whoever stands in the content itself is rather spoken of than speaking; outside quotation marks nobody is meant who is only named in them. */
function personBefore(asked: Asked, scene: Scene, sex: Entity['sex']): Answer {
  const bare = [...spokenOfBefore(asked, scene)].filter(({ entity }) => !quotes(entity, asked) && mayBeOfSex(entity, sex));
  const named = [...before(placeOf(asked), scene)].filter(
    (mention) =>
      isHuman(mention.entity) &&
      !quotes(mention.entity, asked) &&
      mayBeOfSex(mention.entity, sex) &&
      (isEvident(mention.entity) || isSubject(mention, scene)),
  );
  const people = [
    ...named,
    ...bare.filter((mention) => (mention.entity.sex === sex && isOneOfStory(mention, scene)) || isTopic(mention, asked, scene)),
  ];
  const inQuotes = isAskedInQuotes(asked);
  const told = toldOf(asked, scene);
  const outside = people.filter(
    (mention) => !told.has(mention.entity) && !isSpokenOf(mention, asked, scene) && (inQuotes || !isQuoted(mention.start, scene)),
  );
  const wanted = { asked, scene, sex };
  return (
    witness(wanted) ??
    ownerInRow(outside, wanted) ??
    holderOfThought(outside, wanted) ??
    answering(outside, wanted) ??
    nearOrTheme(outside, wanted) ??
    foremost(people, wanted) ??
    nearest(bare, wanted) ??
    misnamed(wanted) ??
    heroOf(wanted) ?? { tied: [] }
  );
}

/** Whoever stands nearest, unless the text only meets them in passing. */
function nearOrTheme(people: readonly Mention[], wanted: Wanted): Answer | null {
  const near = leading(people, wanted) ?? mentioned(people, wanted);
  const theme = near && 'entity' in near ? themeOver(near.entity, people, wanted) : null;
  return theme ? { entity: theme } : near;
}

/** Somebody without a name, told of in an earlier paragraph and some sentences ago. */
const isPassing = ({ entity, sentence }: Mention, asked: Asked, { tagged: { sentences } }: Scene): boolean =>
  entity.type === 'unnamed' && sentence < asked.sentence - 2 && sentences[sentence]?.paragraph !== sentences[asked.sentence]?.paragraph;

/** Those spoken of without a name in this sentence and the ones before it. */
function* spokenOfBefore(asked: Asked, scene: Scene): Generator<Mention> {
  const { start, sentence, outer } = asked;
  const inQuotes = isAskedInQuotes(asked);
  for (const { index } of sentencesOfPlace(scene.tagged, sentence, REACH))
    for (const mention of spokenOfIn(scene, index, outer))
      if (mention.end <= start && (inQuotes || !isQuoted(mention.start, scene))) yield mention;
}

/** "Her husband", "the widow"; "a mother" is one only where the sentence is about her. */
function isOneOfStory(mention: Mention, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  return !NAMING.indefinites.has(tokens[firstTokenAt(tokens, mention.start)]?.lower ?? '') || isSubject(mention, scene);
}

/** "The bursar has left. He …": of unknown sex, but the sentence before begins with whoever it is. */
function isTopic(mention: Mention, { sentence }: Asked, scene: Scene): boolean {
  const { sentences } = scene.tagged;
  const isNear = mention.sentence >= sentence - 1 && sentences[mention.sentence]?.paragraph === sentences[sentence]?.paragraph;
  return isNear && startsSentence(mention, scene) && isSubject(mention, scene);
}

/** Where nobody else is near: the only one without a name in this sentence or the one before, of whom it tells or who is spoken of in a quotation. */
function nearest(bare: readonly Mention[], { asked, scene }: Wanted): Answer | null {
  const inQuotes = isAskedInQuotes(asked);
  const near = bare.filter((mention) => mention.sentence >= asked.sentence - 1 && (inQuotes || isSubject(mention, scene)));
  return only(near.map(({ entity }) => entity));
}

/**
 * "Robin Lund spoke. She": where nobody fits, the only one of whom the sentence or the one before tells, or who spoke last, if nothing
 * but the name says otherwise. In "Arne Lund said she was old" the sentence itself says otherwise: it tells of another.
 */
function misnamed({ asked, scene }: Wanted): Answer | null {
  const telling = new Set(spokenIn(scene, asked.sentence, asked.start).map(({ entity }) => entity));
  const guessed = [...before(placeOf(asked), scene)].filter(
    ({ entity }) => entity.type === 'person' && entity.guessed && !quotes(entity, asked) && !telling.has(entity),
  );
  const spoke = (mention: Mention): boolean => spokenIn(scene, mention.sentence, asked.start).includes(mention);
  const near = guessed.filter((mention) => mention.sentence >= asked.sentence - 1 && (spoke(mention) || isSubject(mention, scene)));
  const answer = only((near.length > 0 ? near : guessed.filter(spoke).slice(0, 1)).map(({ entity }) => entity));
  return answer && 'entity' in answer ? answer : null;
}

interface Wanted {
  readonly asked: Asked;
  readonly scene: Scene;
  readonly sex: Entity['sex'];
}

/** Of whom the text says what only people are: a sex, an office, an age, a trade. */
function isEvident({ type, sex, titles, traits, mentions }: Entity): boolean {
  return type !== 'person' || sex !== null || titles.size > 0 || mentions.size > 0 || [...traits].some(isHumanTrait);
}

/** Where nobody is near, whom the document is about: the only one of that sex, or the one it names by far the most. */
function heroOf({ asked, scene, sex }: Wanted): Answer | null {
  const { registry } = scene;
  const times = (one: Entity): number => timesNamed(one, scene);
  const people = registry
    .inMind()
    .filter((one) => one.type === 'person' && one.sex === sex && isNamedBefore(one, asked.start, scene) && !quotes(one, asked));
  const [first, second] = people.sort((a, b) => times(b) - times(a));
  if (!first || (second && times(first) < 2)) return null;
  return !second || times(first) >= 2 * times(second) ? { entity: first } : null;
}

/** "Holm's fear that he", "Holm's remarks, where she": a clause that hangs on what is somebody's goes on with the owner. */
function holderOfThought(people: readonly Mention[], { asked, scene }: Wanted): Answer | null {
  const { tokens } = scene.tagged;
  const link = tokens[firstTokenAt(tokens, asked.start) - 1];
  if (link?.sentence !== asked.sentence || !(NAMING.clauseOpener.has(link.lower) || link.pos === 'wh' || link.pos === 'subordinator'))
    return null;
  const here = people.filter(({ sentence }) => sentence === asked.sentence);
  const owner = here.findLast((mention) => isOwner(mention, scene));
  if (!owner) return null;
  const between = tokens.slice(firstTokenAt(tokens, owner.end), link.index);
  const hangs = NAMING.clauseOpener.has(link.lower) && between.length <= 4;
  return hangs || here.every(({ entity }) => entity === owner.entity) ? { entity: owner.entity } : null;
}

/** "Holm spoke of Lund's stance and his promise", "Lund's boat and his nets": in a row of what is somebody's, "his" is the same one's. */
function ownerInRow(people: readonly Mention[], { asked, scene }: Wanted): Answer | null {
  const { tokens } = scene.tagged;
  const at = firstTokenAt(tokens, asked.start);
  if (tokens[at]?.pos !== 'possessive' || !NAMING.additive.has(tokens[at - 1]?.lower ?? '')) return null;
  const owner = people.find((mention) => mention.sentence === asked.sentence && isOwner(mention, scene));
  const between = owner && tokens.slice(firstTokenAt(tokens, owner.end) + 1, at - 1);
  const isRow = between && between.length <= LONGEST_ROW && !between.some(({ pos, text }) => PREDICATES.has(pos) || /^[,;:]$/.test(text));
  return isRow ? { entity: owner.entity } : null;
}

/** How many words what is owned may have in a row, with what belongs to it. */
const LONGEST_ROW = 6;
const PREDICATES: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal', 'pronoun']);

/** "Holm put it to Lund that …. He agreed": whoever answers is not the one who asked in the sentence before, but the last one told of besides. */
function answering(people: readonly Mention[], { asked, scene }: Wanted): Answer | null {
  if (!NAMING.answering.has(asked.draft?.lemma ?? '')) return null;
  const asker = spokenIn(scene, asked.sentence - 1, asked.start).find((mention) => isAsking(mention, scene))?.entity;
  const other = asker && people.find(({ entity, sentence }) => entity !== asker && sentence >= asked.sentence - REACH);
  return other ? { entity: other.entity } : null;
}

/** "Kari Holm, who keeps bees, saw the boat turn, she said": whom the sentence brings in first and gives something to perceive tells of it. */
function witness({ asked, scene, sex }: Wanted): Answer | null {
  const { tokens, sentences } = scene.tagged;
  const opens = sentences[asked.sentence]?.start ?? 0;
  const [one] = namedIn(scene, asked.sentence);
  if (one?.entity.type !== 'person' || isAskedInQuotes(asked) || !mayBeOfSex(one.entity, sex)) return null;
  if (tokens[firstTokenAt(tokens, asked.start) - 1]?.text !== ',' || !isSpokenOf(one, asked, scene)) return null;
  const isNew = startsSentence(one, scene) && !isNamedBefore(one.entity, opens, scene);
  const words = tokens.slice(firstTokenAt(tokens, one.end), firstTokenAt(tokens, asked.start));
  return isNew && words.some((word) => word.pos === 'verb' && NAMING.perceiving.has(word.lemma)) ? { entity: one.entity } : null;
}

/** How far the verb stands behind a name, in words. */
const BEHIND = 8;

/** "Holm put it to him", "Holm, for the family, asked". */
function isAsking({ end, sentence }: Mention, { tagged: { tokens } }: Scene): boolean {
  const from = firstTokenAt(tokens, end);
  const verb = tokens.slice(from, from + BEHIND).find(({ pos }) => pos === 'verb');
  if (verb?.sentence !== sentence) return false;
  const next = tokens[verb.index + 1];
  return NAMING.asking.has(verb.lemma) || (NAMING.putting.has(verb.lemma) && next !== undefined && NAMING.neuter.has(next.lower));
}

/** The foremost of those who are not told of in passing; whom the document is about comes before those who are. */
function leading(people: readonly Mention[], wanted: Wanted): Answer | null {
  const settled = people.filter((mention) => !isPassing(mention, wanted.asked, wanted.scene));
  const answer = foremost(settled, wanted);
  if (answer || settled.length === people.length) return answer;
  const passing = foremost(people, wanted);
  return passing && (heroOf(wanted) ?? passing);
}

/** Who spoke last, or else whom a clause is about, in the nearest sentence that has one. */
function foremost(people: readonly Mention[], { asked, scene, sex }: Wanted): Answer | null {
  for (let sentence = asked.sentence; sentence >= asked.sentence - REACH; sentence--) {
    const here = people.filter((mention) => mention.sentence === sentence);
    const spoken = new Set(spokenIn(scene, sentence, asked.start));
    const leading = unreported(
      here.filter(
        (mention) => (spoken.has(mention) && isIntroduced(mention.entity) && !isAgent(mention, asked, scene)) || isSubject(mention, scene),
      ),
      asked,
    );
    const [first] = leading;
    // Whoever speaks is sooner meant than "the warden" of whom he speaks, though nothing but "he" tells the sex.
    const heard = first !== undefined && spoken.has(first);
    const known = leading.find((mention) => mention.entity.sex === sex && (!heard || isTold(mention, scene))) ?? first;
    if (known) return only([known, ...besides(known, here, scene)].map(({ entity }) => entity));
    if (sentence < asked.sentence && mentioned(here, { asked, scene, sex }) !== null) return null;
  }
  return null;
}

/** "Holm said the roof was old, though Lund conceded it. He added …": in the sentences behind, whoever reports is meant sooner than who is reported. */
function unreported(leading: readonly Mention[], asked: Asked): readonly Mention[] {
  const reporting = leading.some(({ reported, sentence }) => reported === false && sentence < asked.sentence);
  return reporting && !isAskedInQuotes(asked) ? leading.filter(({ reported }) => reported !== true) : leading;
}

/** Named there, speaking there or meant by a pronoun, and not only described. */
const isTold = (mention: Mention, scene: Scene): boolean =>
  [spokenIn(scene, mention.sentence, Infinity), namedIn(scene, mention.sentence), meantIn(scene, mention.sentence, Infinity)].some((told) =>
    told.includes(mention),
  );

/** "Asked by Holm whether it was so, she": not the one who asked. */
function isAgent({ start, sentence }: Mention, asked: Asked, { tagged: { tokens } }: Scene): boolean {
  return sentence === asked.sentence && NAMING.agentMark.has(tokens[firstTokenAt(tokens, start) - 1]?.lower ?? '');
}

/** "Ana and Pia were there": a subject of two is neither, unless their sexes differ. */
function besides(one: Mention, people: readonly Mention[], { tagged: { tokens } }: Scene): Mention[] {
  const from = firstTokenAt(tokens, one.start);
  const and = [from - 1, from - 2].find((at) => NAMING.additive.has(tokens[at]?.lower ?? '')) ?? 0;
  return people.filter(({ entity, end }) => and > 0 && end === tokens[and - 1]?.end && entity.sex === one.entity.sex);
}

/** Of those only named nearby, one is meant; several tie. Somebody known to be of that sex comes first. */
function mentioned(people: readonly Mention[], { asked, sex }: Wanted): Answer | null {
  const near = people.filter(({ sentence }) => sentence >= asked.sentence - 1);
  const pool = near.length > 0 ? near : people.filter(({ entity }) => entity.sex === sex);
  const known = pool.filter(({ entity }) => entity.sex === sex);
  const likely = known.length > 0 ? known : pool;
  return (
    only(new Set(likely.flatMap(({ entity }) => (entity.type === 'person' ? entity : [])))) ?? only(likely.map(({ entity }) => entity))
  );
}

/** Behind a colon something else begins: "Holm was firmer: the roof was sound, she said". */
function isSpokenOf(mention: Mention, { draft, start }: Asked, { tagged: { text } }: Scene): boolean {
  return draft?.content.some((range) => isWithin(mention, range) && !text.slice(mention.end, start).includes(':')) ?? false;
}

/** "He said that Lund had lied": whoever is told of by name says it of somebody else. */
function toldOf(asked: Asked, scene: Scene): ReadonlySet<Entity> {
  const inside = namedIn(scene, asked.sentence).filter((mention) => isSpokenOf(mention, asked, scene) && hasPredicate(mention, scene));
  return new Set(inside.map(({ entity }) => entity));
}

/** A lone word may be a company's name as well. */
function isIntroduced({ type, name, titles }: Entity): boolean {
  return type !== 'person' || titles.size > 0 || (name?.includes(' ') ?? false);
}

const REACH = 4;
