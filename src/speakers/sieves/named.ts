import { NAMING } from '../../languages/naming.js';
import { fold } from '../read/fold.js';
import { officeOf, officeText } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, isCapital, joined } from '../read/words.js';
import { namedAt, personBefore } from '../who/find.js';
import { houseNamed } from '../who/house.js';
import { isPartOfLetters, nameWords } from '../who/name-words.js';
import { organizationEntity } from '../who/organization.js';
import type { Entity } from '../who/registry.js';
import type { Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';
import { nameToldBehind } from '../who/told-name.js';

export default sieve({
  id: 'named',
  says: 'A name, with or without a title; a short name is whoever the document has named in full',
  why: 'The document introduces people in full and then calls them by one name.',
  examples: [
    { text: 'Norwegian Defence Minister Kari Holm arrived. <source>Holm</source> denied this.', speaker: 'Kari Holm', side: 'Norway' },
    { text: '<source>Mrs. Holm</source> denied this. Kari Holm is the Norwegian defence minister.', speaker: 'Kari Holm' },
    { text: 'Kari Holm, the Norwegian foreign minister, met Pedro Rojas. <source>Rojas</source> denied this.', speaker: 'Pedro Rojas' },
    { text: "<source>Norway's defence minister, Kari Holm,</source> denied this.", speaker: 'Kari Holm', side: 'Norway' },
    { text: '<source>The organisers, Nordic Sun,</source> denied this.', speaker: 'Nordic Sun' },
    { text: 'A maker of pumps has shut. <source>That firm, Solvik Pumps,</source> denied this.', speaker: 'Solvik Pumps' },
    { text: '<source>Kari Holm, Minister for Youth and Sport</source> denied this.', speaker: 'Kari Holm' },
    { text: '<source>Its commander, General Arne Holm,</source> denied this.', speaker: 'Arne Holm' },
    { text: 'The Norwegian mill stood still. <source>The boss of the mill, Holm,</source> denied this.', speaker: 'Holm' },
    { text: '<source>The Norwegian Defense Ministry</source> denied this.', speaker: 'Norwegian Ministry of Defence', side: 'Norway' },
    { text: '<source>The Ministry of Defence in Oslo</source> denied this.', speaker: 'Norwegian Ministry of Defence', side: 'Norway' },
    { text: '<source>Member of Parliament for the islands, Kari Holm,</source> denied this.', speaker: 'Kari Holm' },
    { text: '<source>His drummer</source>, known to everyone as Loud Arne, denied this.', speaker: 'Loud Arne' },
    { text: "<source>the Weavers' Federation</source> denied this.", speaker: "Weavers' Federation", side: "Weavers' Federation" },
    { text: 'Kari Holm came with Arne Holm. <source>Holm</source> denied this.', speaker: null },
  ],
  find: (asked, scene) => {
    const { phrase, sentence } = asked;
    const described = phrase.kind === 'person' && phrase.name.length === 0 && !phrase.plural ? personBefore(phrase, scene) : null;
    const entity =
      described ??
      nameToldBehind(asked, scene) ??
      namedAt(phrase, scene, sentence) ??
      phrase.appositives.map((other) => namedBeside(other, phrase, { scene, sentence })).find(Boolean);
    if (entity) return { entity };
    const short = loneName(phrase, scene) ?? (NAMING.numbered.has(phrase.head ?? '') ? houseNamed(phrase, scene) : null);
    if (short) return { entity: short };
    const called = calledAfterComma(phrase, { scene, sentence });
    if (called) return { entity: called };
    const namesakes =
      phrase.name.length > 0 && phrase.kind !== 'organization' && !phrase.place
        ? scene.registry.withSurname(phrase.name.at(-1)?.text ?? '')
        : [];
    return namesakes.length > 1 ? { tied: namesakes } : null;
  },
});

/** "The boss of the mill, Holm", "the pump's developer, Aquatec": a name that stands nowhere else in the text. */
function calledAfterComma(role: Phrase, { scene, sentence }: { scene: Scene; sentence: number }): Entity | null {
  const given = role.appositives[0];
  if (role.name.length > 0 || role.plural || !given) return null;
  if (!isDefinite(role) && (role.kind !== 'organization' || role.determiner !== 'a')) return null;
  if (given.place || given.head !== null || given.words.length > 1 || !isCapital(given.words[0])) return null;
  const name = joined(given.words);
  if (role.kind === 'organization') return scene.registry.entity({ type: 'organization', name, side: name, class: classOfBody(role.head) });
  if (role.kind !== 'person') return null;
  const entity = scene.registry.entity({ type: 'person', name, side: sideToldBy(role, scene, sentence) });
  const office = officeOf(role.title);
  if (office) entity.titles.add(officeText(office));
  return entity;
}

/** One capitalised word at the start of a sentence that is the first word of a body's name, or somebody's family name. */
function loneName({ words, kind, plural }: Phrase, { registry }: Scene): Entity | null {
  const word = words[0];
  if (words.length !== 1 || !word || plural || !isCapital(word) || word.pos === 'pronoun') return null;
  if (kind === 'person') return NAMING.familyNames.has(word.lower) ? onlyOne(registry.withSurname(word.text)) : null;
  if (kind !== 'other') return null;
  const fits = [
    ...registry.withSurname(word.text),
    ...registry
      .withPart(word.text)
      .filter(
        ({ type, name }) =>
          type === 'organization' && nameWords(name ?? '')[0] === fold(word.text) && !isPartOfLetters(word.text, name ?? ''),
      ),
  ];
  return fits.length > 0 ? onlyOne(fits) : onlyOne(calledFirst(word.text, registry));
}

/** "Park Ji-soo … Park", "Hope Lund … Hope": words that somebody's name begins with. */
const calledFirst = (word: string, registry: Scene['registry']): readonly Entity[] =>
  registry
    .withPart(word)
    .filter(({ type, name }) => type === 'person' && (name?.includes(' ') ?? false) && nameWords(name ?? '')[0] === fold(word));

const onlyOne = (all: readonly Entity[]): Entity | null => (all.length === 1 ? (all[0] ?? null) : null);

/** An appositive decides only if it gives a role its name: "the minister, Kari Holm", "its commander, General Holm", "the developer, Nordkraft". */
function namedBeside(phrase: Phrase, role: Phrase, { scene, sentence }: { scene: Scene; sentence: number }): Entity | null {
  const one = NAMING.oneMore.has(role.words[0]?.lower ?? '');
  if ((isNamed(role) && !isOffice(role)) || phrase.name.length === 0) return null;
  const entity = namedAt(phrase, scene, sentence) ?? bodyCalled(phrase, scene);
  const definite = isDefinite(role) || one;
  if (entity?.type === 'person') return role.plural && !one ? null : personBeside(entity, role, definite);
  if (entity?.type !== 'organization' || role.kind === 'document') return null;
  return mayBeCalled(role, definite, one) ? entity : null;
}

/** "The organisers, Nordic Sun"; "a charity, Clear Water": a body of that kind, and which. */
const mayBeCalled = (role: Phrase, definite: boolean, one: boolean): boolean =>
  (definite && (one || role.plural || role.kind !== 'person' || isRoleOfFirm(role))) || (role.kind === 'organization' && isOneOfMany(role));

/** "A charity", "a patients' organisation". */
const isOneOfMany = ({ determiner, possessor }: Phrase): boolean =>
  determiner === 'a' || (possessor?.plural === true && possessor.determiner === 'a');

/** "Its Danish owner, Holm & Lund": whose owner it is. */
const isRoleOfFirm = ({ head, possessor, possessive }: Phrase): boolean =>
  (possessor !== null || possessive !== null) &&
  [NAMING.ownerTrait, NAMING.rolesOfFirms, NAMING.dealingWith, NAMING.ownersOfThings].some((roles) => roles.has(head ?? ''));

/** "The regulator, the Office of the Rail Commissioner": a body whose kind is the first word of its name. */
const bodyCalled = (phrase: Phrase, { registry }: Scene): Entity | null =>
  phrase.kind === 'organization' && phrase.name.length > 1 ? organizationEntity(phrase, registry, null) : null;

function personBeside(person: Entity, role: Phrase, definite: boolean): Entity | null {
  if (person.titles.size === 0 && role.kind === 'organization' && (isDefinite(role) || (isOneOfMany(role) && person.sex === null)))
    return asBody(person, role);
  if (role.kind === 'person') return person;
  return role.kind === 'other' && (definite || role.determiner === 'a' || isOffice(role) || isMember(role)) ? person : null;
}

/** "The MEC for works" has an office in capitals, "the Bergen mill" a name beside its head; "Holm" and "Norway" are names. */
const isNamed = ({ name, head, place }: Phrase): boolean =>
  place !== null || (head === null && name.length > 0 && !name.every((word) => /^\p{Lu}{2,5}$/u.test(word.text)));

/** "The Warden of the Marshes", "Captain of the Guard": one capital and what it is of. */
const isOffice = ({ name, place, complement, determiner }: Phrase): boolean =>
  place === null && name.length === 1 && complement !== null && NAMING.genitive.has(complement.by) && determiner !== 'a';

/** "Member of Congress for the valley": no article, and what body somebody is of. */
const isMember = ({ determiner, complement, plural }: Phrase): boolean =>
  determiner === null && !plural && complement?.phrase.kind === 'organization' && NAMING.genitive.has(complement.by);

/** "The anglers' federation, Clear Water": what looked like a person's name is a body's. */
function asBody(entity: Entity, { head }: Phrase): Entity {
  entity.type = 'organization';
  entity.class ??= classOfBody(head);
  entity.side ??= entity.name;
  return entity;
}

const isDefinite = ({ determiner, possessor, possessive }: Phrase): boolean =>
  determiner === 'the' || determiner === 'this' || possessor !== null || possessive !== null;
