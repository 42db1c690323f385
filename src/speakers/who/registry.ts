import type { EntityFact, Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { SpeakerType } from '../../model.js';
import { titledPerson } from '../layout/body-name.js';
import { fold } from '../read/fold.js';
import type { Homeland } from '../read/gazetteer.js';
import { type Sex, sexOf } from '../read/given-name.js';
import { spellingKey } from '../read/spelling.js';
import { anonymityOf } from './anonymity.js';
import { firmWords, fullerName, initialsOf, isSameName, nameWords } from './name-words.js';

/** Somebody a document speaks of; grows while the document is read. */
export interface Entity {
  readonly id: number;
  type: SpeakerType;
  name: string | null;
  readonly mentions: Set<string>;
  readonly titles: Set<string>;
  /** Words that the text says of the entity, in the singular: work, age ("58-year-old"), where from, what kind of body. */
  readonly traits: Set<string>;
  /** Acronyms that the document gives for the name. */
  readonly aliases: Set<string>;
  /** Whom they speak for, with the words that show it, in the order in which they were found. */
  readonly affiliations: Affiliation[];
  side: string | null;
  sex: Sex;
  /** Nothing but the given name tells the sex. */
  guessed: boolean;
  /** The text goes on with "who", as it does of people only. */
  who: boolean;
  /** The state whose authority it is, where it speaks for itself. */
  state: string | null;
  /** What a bare "the …" may call an organisation ("ministry"). */
  class: string | null;
  /** How often the document names the entity by more than one word. */
  fullMentions: number;
  /** More than one person: "they". */
  plural: boolean;
  issuer: boolean;
  /** A name of one word, no given name, that the document brings in without any other. */
  lone: boolean;
  /** Of "a source close to X": X. */
  near: Entity | null;
  /** Of "A and B": A, B. */
  members: readonly Entity[];
}

/** A body that somebody speaks for, and the description that tells it. */
export interface Affiliation extends Range {
  readonly body: Entity;
  /** How the text tells it: "owner" ("the board's chair"), "office" ("a spokesman for the board"), "nearby" … */
  readonly how: string;
}

export interface Evidence {
  readonly type: SpeakerType;
  readonly name: string | null;
  readonly side?: string | null;
  readonly state?: string | null;
  readonly class?: string | null;
  readonly sex?: Sex;
  readonly plural?: boolean;
}

/** A name in capitals throughout, longer than an acronym. */
const SHOUTED = /^(?=.*\p{Lu}{4})[^\p{Ll}]+$/u;

/** Of more that share a name nobody could tell who is meant by it. */
const NAMESAKES = 50;

/** No more of a list than this is gone through for each source, so that a text of nothing but names is read in linear time. */
const MEMORY = 1000;

export const lately = <T>(all: readonly T[]): readonly T[] => (all.length > MEMORY ? all.slice(-MEMORY) : all);

/** Who is spoken of in one document, found by name in constant time. */
export class Registry {
  readonly entities: Entity[] = [];
  private readonly byKey = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byPart = new Map<string, Set<Entity>>();
  private readonly byInitials = new Map<string, Set<Entity>>();
  private readonly byTrait = new Map<string, Set<Entity>>();

  /** @param ground whose bodies need no adjective, and which countries the document names */
  constructor(readonly ground: Homeland = { home: null, countries: new Set() }) {}

  /** The entity of this type and name; made if it is new. */
  entity(evidence: Evidence): Entity {
    const key = evidence.name === null ? null : `${kindOfKey(evidence.type)}:${keyWords(evidence.type, evidence.name).join(' ')}`;
    const known = key === null ? undefined : this.byKey.get(key);
    if (known) return enrich(known, evidence);
    const made: Entity = {
      id: this.entities.length,
      type: evidence.type,
      name: evidence.name,
      mentions: new Set(),
      titles: new Set(),
      traits: new Set(),
      aliases: new Set(),
      affiliations: [],
      side: null,
      sex: null,
      guessed: false,
      who: false,
      state: null,
      class: null,
      fullMentions: 0,
      plural: evidence.plural ?? false,
      issuer: false,
      lone: false,
      near: null,
      members: [],
    };
    this.entities.push(made);
    if (key !== null) this.byKey.set(key, made);
    if (evidence.type === 'organization' && evidence.name && /(?:^|\s)\p{Lu}\S*$/u.test(evidence.name))
      this.indexParts(made, nameWords(evidence.name));
    if (evidence.type === 'organization' && evidence.name)
      for (const initials of initialsOf(evidence.name))
        this.byInitials.set(initials, (this.byInitials.get(initials) ?? new Set()).add(made));
    return enrich(made, evidence);
  }

  /** Another name for a body: its acronym. */
  alias(name: string, entity: Entity): void {
    this.byKey.set(`body:${nameWords(name).join(' ')}`, entity);
    this.indexParts(entity, nameWords(name));
    entity.aliases.add(name);
  }

  /** A person by a name of two words or more; variants in spelling are one person. */
  person(name: string): Entity {
    const words = nameWords(name);
    const surname = words.at(-1) ?? '';
    const same = this.withSurname(surname).find((other) => isSameName(words, nameWords(other.name ?? '')));
    const entity = same ?? this.entity({ type: 'person', name });
    if (same) same.name = fullerName(name, same.name ?? '');
    if (!same) this.index(entity, words);
    entity.fullMentions++;
    if (entity.sex === null && !NAMING.eitherSex.has(words[0] ?? '')) {
      entity.sex = sexOf(words[0] ?? '');
      entity.guessed = entity.sex !== null;
    }
    return entity;
  }

  /** Organisations whose words begin with these letters. */
  withInitials(letters: string): readonly Entity[] {
    return [...(this.byInitials.get(letters.toLowerCase()) ?? [])];
  }

  /** Persons whose family name is spelt, or sounds, like this. */
  withSurname(surname: string): readonly Entity[] {
    return surname.length < 2 ? [] : (this.bySurname.get(spellingKey(surname)) ?? []);
  }

  /** Persons and organisations of whose name this word is a part. */
  withPart(part: string): readonly Entity[] {
    return part.length < 2 ? [] : [...(this.byPart.get(fold(part)) ?? [])];
  }

  /** Notes what the text says of somebody. */
  addTraits(entity: Entity, traits: Iterable<string>): void {
    for (const trait of traits) {
      entity.traits.add(trait);
      this.byTrait.set(trait, (this.byTrait.get(trait) ?? new Set()).add(entity));
    }
  }

  /** Those of whom the text says this word. */
  withTrait(trait: string): readonly Entity[] {
    return lately([...(this.byTrait.get(trait) ?? [])]);
  }

  /** Those whom the document spoke of last: all of them unless it names more than anybody could keep in mind. */
  inMind(): readonly Entity[] {
    return lately(this.entities);
  }

  facts(): EntityFact[] {
    return this.entities.map((entity) => factOf(entity));
  }

  private index(entity: Entity, words: readonly string[]): void {
    const key = spellingKey(words.at(-1) ?? '');
    const namesakes = this.bySurname.get(key) ?? [];
    if (namesakes.length < NAMESAKES) namesakes.push(entity);
    this.bySurname.set(key, namesakes);
    this.indexParts(entity, words);
  }

  private indexParts(entity: Entity, words: readonly string[]): void {
    for (const word of words) {
      const namesakes = this.byPart.get(word) ?? new Set();
      if (namesakes.size < NAMESAKES) namesakes.add(entity);
      this.byPart.set(word, namesakes);
    }
  }
}

/** Whether one may be of a sex: nothing tells otherwise. */
export const mayBeOfSex = ({ sex }: Pick<Entity, 'sex'>, asked: Entity['sex']): boolean => asked === null || sex === null || sex === asked;

/** What the text tells of somebody's sex: it counts for more than the given name. */
export function tellSex(entity: Entity, sex: Sex): void {
  if (sex === null || (entity.sex !== null && !entity.guessed)) return;
  entity.sex = sex;
  entity.guessed = false;
}

/** What a document leaves behind of somebody. */
function factOf(entity: Entity): EntityFact {
  const { id, type, name, mentions, titles, aliases, affiliations, side, state, sex, issuer, lone, near, members } = entity;
  return {
    id,
    type,
    anonymity: anonymityOf(entity),
    // The label of a turn may be the only place that names a person.
    name: type === 'person' && name !== null && SHOUTED.test(name) ? titledPerson(name) : name,
    mentions: [...mentions],
    titles: [...titles],
    side,
    ...(state === null || state === side ? {} : { state }),
    ...(aliases.size > 0 ? { aliases: [...aliases] } : {}),
    ...(affiliations.length > 0
      ? { affiliations: affiliations.map(({ body, how, start, end }) => ({ body: body.id, how, start, end })) }
      : {}),
    ...(issuer ? { issuer: true as const } : {}),
    // Whoever is "he" further on is no firm.
    ...(lone && sex === null && titles.size === 0 ? { lone: true as const } : {}),
    ...(near ? { near: near.id } : {}),
    ...(members.length > 0 ? { members: members.map((member) => member.id) } : {}),
  };
}

const keyWords = (type: SpeakerType, name: string): readonly string[] => (type === 'organization' ? firmWords(name) : nameWords(name));

/** A state and an organisation may share a name, a person and a role do not. */
function kindOfKey(type: SpeakerType): string {
  return type === 'organization' || type === 'state' ? 'body' : type === 'role' || type === 'unnamed' ? 'role' : type;
}

function enrich(entity: Entity, evidence: Evidence): Entity {
  entity.side ??= evidence.side ?? null;
  entity.state ??= evidence.state ?? null;
  entity.class ??= evidence.class ?? null;
  entity.sex ??= evidence.sex ?? null;
  return entity;
}
