import { NAMING } from '../../languages/naming.js';
import type { SpeakerType } from '../../model.js';
import { fold } from '../read/fold.js';
import { sexOf } from '../read/given-name.js';
import { isNameOfThings } from '../read/name-of-things.js';
import { officeOf, officeText, sexOfOffice } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, isCapital, joined, textWithoutArticle } from '../read/words.js';
import { namedAhead } from '../who/ahead.js';
import { familyCalled } from '../who/camp.js';
import { descriptionOf } from '../who/describe.js';
import { calledByEpithet } from '../who/epithet.js';
import { isOne } from '../who/organization.js';
import { ownerOf } from '../who/owner.js';
import { type Entity, tellSex } from '../who/registry.js';
import { isAnothers } from '../who/related.js';
import { type Answer, type Asked, before, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';
import { subjectBefore } from '../who/subject-body.js';
import { sexesTold } from '../who/told-as-people.js';

export default sieve({
  id: 'described',
  says: '"a senior Norwegian official", "Western nations", "media reports": known by the description alone',
  why: 'An unnamed source keeps what the text says of it.',
  examples: [
    { text: '<source>A senior Norwegian official</source> denied this.', speaker: 'senior Norwegian official', side: 'Norway' },
    { text: '<source>26 of the families</source> denied this.', speaker: '26 of the families' },
    { text: '<source>Media reports</source> denied this.', speaker: 'Media reports', side: null },
    {
      text: '<source>A Norwegian diplomat</source> denied this. The road was open. <source>The diplomat</source> was firm.',
      speaker: 'Norwegian diplomat',
      side: 'Norway',
    },
  ],
  find: (asked, scene) => {
    const { phrase, sentence } = asked;
    if (phrase.head === null && phrase.name.length === 0) return countedOf(phrase, scene);
    const again = phrase.determiner === 'the' && phrase.words.length <= 3 ? same(asked, scene) : null;
    const called = familyCalled(phrase, scene) ?? again ?? calledByEpithet(asked, scene) ?? namedAhead(asked, scene);
    if (called && (called !== asked.outer || called.type !== 'person') && !isAnothers(called, asked, scene)) return { entity: called };
    const there = bodyThere(asked, scene);
    const name = descriptiveName(asked, there, scene);
    const entity = scene.registry.entity({
      type: typeOf(asked),
      name,
      side: sideToldBy(phrase, scene, sentence) ?? there?.side ?? null,
      plural: phrase.plural,
      sex: sexOfOffice(phrase.head),
    });
    if (isLoneName(phrase)) readLoneName(entity, phrase, scene);
    if (entity.type === 'organization' && (isNameOfBody(phrase) || isHouse(phrase) || isOne(phrase, classOfBody(phrase.head))))
      entity.side ??= entity.name;
    const office = officeOf(phrase.title);
    if (office && phrase.kind === 'person') entity.titles.add(officeText(office));
    return { entity };
  },
});

/** "26 of the families": so many of them. */
function countedOf({ words }: Phrase, { registry }: Scene): Answer | null {
  const [count, of] = words;
  if (words.length < 3 || count?.pos !== 'number' || !NAMING.genitive.has(of?.lower ?? '') || words.some(({ pos }) => pos === 'pronoun'))
    return null;
  return { entity: registry.entity({ type: 'group', name: joined(words), plural: true }) };
}

/** What an unnamed source is called: the description, or the name that stands in it. */
function descriptiveName(asked: Asked, there: Entity | null, scene: Scene): string | null {
  const { phrase, sentence, outer } = asked;
  if (NAMING.thereMark.has(phrase.words.at(-1)?.lower ?? '')) return thereName(asked, there);
  if (outer && NAMING.my.has(phrase.possessive ?? '')) return descriptionOf(phrase, outer);
  if (phrase.head === null && phrase.complement && !phrase.possessor) return joined(phrase.name);
  const bound = isOfBody(phrase) ? ownerOf(phrase, scene, sentence) : null;
  if (bound?.name && /\p{Lu}/u.test(bound.name) && bound.type === 'organization' && phrase.complement)
    return `${descriptionOf({ ...phrase, words: phrase.words.filter(({ end }) => end < (phrase.complement?.phrase.start ?? 0)) }, null)} ${bound.name}`;
  const owned = phrase.possessor !== null || phrase.possessive !== null;
  return descriptionOf(phrase, owned ? ownerOf(phrase, scene, sentence) : null);
}

/** "A spokeswoman for the agency": the agency's name tells more. */
const isOfBody = ({ kind, complement, possessor, possessive }: Phrase): boolean =>
  kind === 'person' &&
  possessor === null &&
  possessive === null &&
  complement !== null &&
  complement.phrase.kind === 'organization' &&
  complement.phrase.determiner === 'the' &&
  complement.phrase.words.length === 2 &&
  complement.phrase.name.length === 0;

/** "The port office disputes it. An official there …": the body in front, if there is one. */
function bodyThere(asked: Asked, scene: Scene): Entity | null {
  if (!NAMING.thereMark.has(asked.phrase.words.at(-1)?.lower ?? '')) return null;
  const near = [...before(placeOf(asked), scene)].find(
    ({ sentence, entity }) => sentence >= asked.sentence - 1 && entity.type === 'organization',
  );
  return near?.entity ?? subjectBefore(asked, scene);
}

function thereName({ phrase }: Asked, there: Entity | null): string {
  const own = textWithoutArticle(phrase.words.slice(0, -1));
  return there?.name ? `${there.name} ${own}` : own;
}

/** "The diplomat" is the diplomat who spoke before. */
function same(asked: Asked, scene: Scene): Entity | null {
  const { head } = asked.phrase;
  if (head === null) return null;
  for (const { entity } of before(placeOf(asked), scene)) {
    if (
      (entity.type === 'unnamed' || entity.type === 'role') &&
      entity.name
        ?.toLowerCase()
        .split(/[\s-]+/)
        .includes(head)
    )
      return entity;
  }
  return null;
}

/** "The hotel said": a house has no mouth, and those who run it speak as it. */
const isHouse = ({ kind, words, determiner, possessor }: Phrase): boolean =>
  kind === 'other' && (determiner === 'the' || possessor !== null) && NAMING.speakingHouses.has(words.at(-1)?.lower ?? '');

/** "The Brennar-Haus", "the FTD"; not "A GRAN", "the Brennarians". */
const isNameOfBody = ({ name, determiner }: Phrase): boolean =>
  isNameOfThings(name) || (name.length > 0 && determiner !== 'a' && !NAMING.peoplePattern.test(name.at(-1)?.text ?? ''));

/** A capital at the start of a sentence that no lexicon knows: a name that the document gives no more of. */
function isLoneName({ words, kind, plural }: Phrase): boolean {
  return words.length === 1 && kind === 'other' && !plural && isCapital(words[0]) && !isThing(words[0]);
}

/** "Legislation", "Footage": nothing that anybody is called. */
const isThing = (word: Phrase['words'][number] | undefined): boolean =>
  word?.pos === 'noun' &&
  sexOf(word.lower) === null &&
  !NAMING.familyNames.has(word.lower) &&
  ![null, 'person'].includes(NAMING.kindOf(word.lower));

function readLoneName(entity: Entity, phrase: Phrase, { tagged }: Scene): void {
  if (isShort(phrase)) entity.side ??= entity.name;
  tellSex(entity, sexesTold(tagged).get(fold(phrase.words[0]?.text ?? '')) ?? null);
  // "Mr Holm" has told already what Holm is.
  entity.lone ||= isUnknownName(phrase) && entity.sex === null && entity.titles.size === 0;
}

/** "FTD", "FjordRail": letters that stand for a body, and a capital inside a name that is no family's. */
const isShort = ({ words }: Phrase): boolean => NAMING.brandPattern.test(words[0]?.text ?? '');

/** News brings in people by their full names: a lone name that is no given name is rather a firm's. */
function isUnknownName({ words }: Phrase): boolean {
  return words[0]?.pos === 'name' && sexOf(fold(words[0].text)) === null;
}

function typeOf({ phrase }: Asked): SpeakerType {
  if (phrase.kind === 'document') return 'document';
  if (phrase.kind === 'organization' || isHouse(phrase)) return 'organization';
  if (phrase.kind === 'person' && !phrase.plural) return 'unnamed';
  if (isLoneName(phrase)) return isShort(phrase) ? 'organization' : 'person';
  if (phrase.head === null && NAMING.further.has(phrase.words[0]?.lower ?? '')) return 'unnamed';
  if (phrase.head === null) return isTitledThing(phrase) ? 'organization' : 'person';
  return phrase.plural ? 'group' : 'unnamed';
}

/** "The State", "the Crown", "the FTD": people bear no article. */
const isTitledThing = ({ determiner, name }: Phrase): boolean =>
  (determiner === 'the' && name.length === 1) || /^\p{Lu}{2,}$/u.test(name.at(-1)?.text ?? '') || isNameOfThings(name);
