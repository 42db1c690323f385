import type { Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { depthOf } from '../../token.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { bodyAsked, isAnswer } from '../who/asked-body.js';
import { descriptionOf } from '../who/describe.js';
import { isAskedInQuotes, isQuoted } from '../who/find.js';
import { type Joined, joinedBefore } from '../who/joined.js';
import { ownerOf } from '../who/owner.js';
import { pluralsBefore } from '../who/plurals.js';
import type { Entity } from '../who/registry.js';
import { type Asked, before, type Mention, only, placeOf, type Scene, spokenIn } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';
import { subjectBefore } from '../who/subject-body.js';
import { group } from './coordinated.js';

export default sieve({
  id: 'they',
  says: '"they": the people who spoke or were spoken of last, in this sentence or the two before it, or else the only body there',
  why: 'Only people who stand nearby, or the one body, are meant; anything else would be a guess.',
  examples: [
    { text: '<said>The nurses of the ward</said> said it was full. <source>They</source> denied this.', speaker: 'nurses of the ward' },
    { text: '<source>They</source> said the bridge was old.', speaker: null },
  ],
  applies: ({ phrase }) => NAMING.pronouns.get(phrase.pronoun ?? '')?.number === 'many' && phrase.appositives.length === 0,
  find: (asked, scene) => {
    const answers = isAnswer(asked, scene) ? bodyAsked(asked, scene) : null;
    if (answers) return { entity: answers };
    const all = [...before(placeOf(asked), scene)].filter((mention) => !isOwnTopic(mention, asked, scene));
    const known = all.filter(({ sentence }) => sentence >= asked.sentence - REACH);
    const many = known.find(({ entity }) => entity.plural || entity.type === 'group');
    const people = nearestPeople(asked, scene);
    const together = joined(asked, { many, people }, scene);
    if (together) return { entity: group(together.people, scene) };
    if (many && isStillThey(many, asked, scene)) return { entity: many.entity };
    if (many && (many.start >= (people?.start ?? 0) || holds(many, people))) return { entity: many.entity };
    if (people && isDefinite(people, scene) && isOfThatVoice(people, asked, scene)) return { entity: groupCalled(people, asked, scene) };
    const bodies = known.filter((mention) => isBody(mention, asked, scene)).map(({ entity }) => entity);
    const body = bodies.length > 0 ? null : (subjectBefore(asked, scene) ?? opponent(all, asked, scene) ?? bodyAsked(asked, scene));
    return only(body ? [body] : bodies) ?? only(spokenBefore(all, asked, scene)) ?? { tied: [] };
  },
});

const REACH = 2;

/** "The club's statement says no. — Does it? Well. They asked me to go.": the only body that has spoken some sentences above. */
const spokenBefore = (all: readonly Mention[], asked: Asked, scene: Scene): readonly Entity[] =>
  all.filter((one) => isBody(one, asked, scene) && spokenIn(scene, one.sentence, asked.start).includes(one)).map(({ entity }) => entity);

/** "They spoke of bees and beekeepers. They said …": of whom the last sentence tells, the next one tells as well. */
function isStillThey(many: Mention, { sentence, start }: Asked, { tagged: { tokens, sentences } }: Scene): boolean {
  const said = tokens[firstTokenAt(tokens, many.start)];
  return many.sentence === sentence - 1 && sentences[sentence]?.start === start && NAMING.they.has(said?.lower ?? '');
}

function nearestPeople(asked: Asked, scene: Scene): Phrase | undefined {
  for (const people of pluralsBefore(placeOf(asked), scene)) if (!isOwnTopic(people, asked, scene)) return people;
  return undefined;
}

/** "The applicants they thought best", "the drivers whom they blamed": a relative clause with "they" for a subject is on others than "they". */
function isOwnTopic({ start, end }: Range, { draft, start: at }: Asked, { tagged: { tokens } }: Scene): boolean {
  const last = tokens[firstTokenAt(tokens, at) - 1];
  const head = NAMING.relatives.has(last?.lower ?? '') ? tokens[(last?.index ?? 0) - 1] : last;
  return head !== undefined && (draft?.content.some((range) => range.end === head.end && isWithin({ start, end }, range)) ?? false);
}

/** "Holm and Lund were held. They": those of whom a sentence tells, unless others are told of behind them or in front. */
function joined(asked: Asked, { many, people }: { many: Mention | undefined; people: Phrase | undefined }, scene: Scene): Joined | null {
  const [near] = joinedBefore(asked, scene, REACH);
  if (!near) return null;
  const others = [many, people && { start: people.start, sentence: people.words[0]?.sentence ?? 0 }].flatMap((other) => other ?? []);
  const isTold = others.every(
    ({ sentence, start }) => sentence < near.sentence || (sentence === near.sentence && near.isTopic && start > near.start),
  );
  return isTold && (near.isTopic || others.length === 0) ? near : null;
}

/** "Holm and colleagues": the people are part of those who spoke. */
const holds = (many: Mention, people: Phrase | undefined): boolean => people !== undefined && isWithin(people, many);

/** "The drivers", "two drivers", "drivers from Bergen", and whoever the sentence begins with. */
const isDefinite = ({ determiner, possessor, possessive, modifiers, complement, words }: Phrase, { tagged }: Scene): boolean =>
  determiner !== null ||
  possessor !== null ||
  possessive !== null ||
  modifiers.length > 0 ||
  complement !== null ||
  tagged.sentences[words[0]?.sentence ?? -1]?.start === words[0]?.start;

/** In a quotation those are "they" of whom it speaks, or of whom the same one has just told. */
function isOfThatVoice({ words }: Phrase, { phrase, outer, sentence }: Asked, scene: Scene): boolean {
  const quoted = depthOf(phrase.words[0]);
  if (words.every((word) => word.quoted === quoted)) return true;
  const told = words[0]?.sentence ?? sentence;
  return (
    quoted > 0 &&
    told < sentence &&
    words.every((word) => word.quoted === 0) &&
    spokenIn(scene, told, words[0]?.start ?? 0).some(({ entity }) => entity === outer)
  );
}

/** "The firm named no day. … “They told us May,” said Holm": in a quotation, the body that spoke last and is not the speaker's own. */
function opponent(all: readonly Mention[], asked: Asked, scene: Scene): Entity | null {
  if (!isAskedInQuotes(asked) || !asked.outer) return null;
  for (const mention of all) {
    if (
      mention.entity === asked.outer ||
      isQuoted(mention.start, scene) ||
      !spokenIn(scene, mention.sentence, asked.start).includes(mention)
    )
      continue;
    const body = mention.entity.type === 'organization' ? mention.entity : (mention.entity.affiliations[0]?.body ?? null);
    return body && isBody({ ...mention, entity: body }, asked, scene) ? body : null;
  }
  return null;
}

function groupCalled(people: Phrase, { sentence }: Asked, scene: Scene): Entity {
  const name = descriptionOf(people, ownerOf(people, scene, sentence));
  return scene.registry.entity({ type: 'group', name, side: sideToldBy(people, scene, sentence), plural: true });
}

/** Firms, clubs and offices are "they" as well; not the one whose own people are speaking. */
function isBody({ entity, start }: Mention, { outer }: Asked, scene: Scene): boolean {
  const own = outer?.affiliations.some(({ body }) => body === entity) ?? false;
  return entity.type === 'organization' && entity !== outer && !own && !isQuoted(start, scene);
}
