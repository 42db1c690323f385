import { compare } from '../compare.js';
import type { Options } from '../document.js';
import type { Anonymity, Speaker, SpeakerRef } from '../model.js';
import { fold } from '../speakers/read/fold.js';
import { mostNamed } from '../speakers/who/anonymity.js';
import { UserNames } from '../speakers/who/user.js';
import { bestName, majority } from './canonical.js';
import { cluster } from './cluster.js';
import type { Entity, Named } from './facts.js';
import { shortHash } from './ids.js';
import type { Placed } from './related.js';
import { chainOf, foremostBody, type Shown, shownFor } from './speaks-for.js';

/** A speaker over the corpus; the claims are counted later. */
export type Joined = Omit<Speaker, 'claims' | 'affiliations'> & { readonly shown: readonly Shown<{ readonly name: string }>[] };

export interface Merged {
  /** Sorted by id; made when it is asked for. */
  readonly speakers: () => readonly Joined[];
  /** The speaker that an entity of a document (by their positions) is part of. */
  readonly speakerOf: (document: number, entity: number) => SpeakerRef | null;
}

interface Draft {
  readonly key: string;
  readonly members: readonly Placed[];
  name: string;
  type: SpeakerRef['type'];
  anonymity: Anonymity;
  side: string | null;
  readonly state: string | null;
  speaksFor: readonly string[];
  shown: readonly Shown<Draft>[];
  /** The user has named it. */
  readonly given: boolean;
  /** The one that it turned out to be, or itself. */
  kept: Draft | null;
  /** As it is printed, of those that are kept. */
  ref: SpeakerRef | null;
}

/** Joins what the documents say of their speakers; the order of the documents makes no difference. */
export function mergeSpeakers(documents: readonly Named[], options: Options): Merged {
  const user = new UserNames(options);
  const groups = cluster(documents, user);
  const drafts = [...groups.keys()].sort(compare).map((key) => draftOf(key, groups.get(key) ?? [], user));
  // As long as they will be: lists that grow are made anew, and there may be a million of them.
  const of: (Draft | null)[][] = documents.map(({ entities }) => entities.map(() => null));
  for (const draft of drafts) for (const { document, id } of draft.members) (of[document] ?? [])[id] = draft;
  settleSides(drafts, user);
  for (const draft of drafts) draft.shown = shownFor(draft, (document, entity) => of[document]?.[entity] ?? undefined);
  for (const draft of drafts) settleBodies(draft);
  for (const draft of drafts) nameAfterOthers(draft, of);
  joinEqualNames(drafts);
  nameRefs(drafts);
  return { speakers: speakersIn(drafts), speakerOf: refsIn(of) };
}

/** Made by themselves, so that whoever keeps the one does not keep what the other needs. */
const speakersIn =
  (drafts: readonly Draft[]): Merged['speakers'] =>
  () =>
    speakersOf(drafts);

function refsIn(of: readonly (readonly (Draft | null)[])[]): Merged['speakerOf'] {
  const refs = of.map((drafts) => drafts.map((draft) => draft?.kept?.ref ?? null));
  return (document, entity) => refs[document]?.[entity] ?? null;
}

function draftOf(key: string, members: readonly Placed[], user: UserNames): Draft {
  const facts = members.map(({ fact }) => fact);
  const given = user.among(facts);
  const name = given?.name ?? nameOf(facts);
  const type = given?.type ?? typeOf(key, members);
  const side = given?.side ?? null;
  const anonymity = given ? 'named' : mostNamed(facts.map((fact) => fact.anonymity));
  const state = majority(facts.map((fact) => fact.state ?? null));
  return { key, members, name, type, anonymity, side, state, speaksFor: NONE, shown: NONE, given: given !== null, kept: null, ref: null };
}

const NONE: readonly never[] = [];

/** A role's name counts where there is no other. */
function nameOf(facts: readonly Entity[]): string {
  const [only, second] = facts;
  if (only && !second) return only.name ?? '';
  const names = facts.flatMap(({ name, type }) => (name !== null && type !== 'role' ? [name] : []));
  return bestName(names.length > 0 ? names : facts.flatMap(({ name }) => name ?? []));
}

/** Whom somebody speaks for at every level. A side that the user gave stays the widest. */
function settleBodies(draft: Draft): void {
  const { side } = draft;
  const chain = chainOf(draft, ({ shown }) => foremostBody(shown));
  if (draft.given && side !== null) draft.side = side;
  draft.speaksFor = draft.side === null || chain.includes(draft.side) ? chain : [...chain, draft.side];
}

/** Bodies that stand for themselves do so by the one name they have over the corpus, and so do their people. What the user said stays. */
function settleSides(drafts: readonly Draft[], user: UserNames): void {
  const names = ownNames(drafts);
  for (const draft of drafts) {
    if (draft.given) continue;
    const sides = draft.members.map(({ fact }) => fact.side && (names.get(fact.side) ?? fact.side));
    draft.side = user.side(majority(sides) ?? (isLone(draft.members) || isOwn(draft) ? draft.name : null)) ?? null;
  }
}

/** The name over the corpus of every body that stands for itself, by each name that a document has for it. */
function ownNames(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, name, members } of drafts) {
    if (!key.startsWith('body:')) continue;
    for (const { fact } of members) if (fact.side !== null && fact.side === fact.name) names.set(fact.side, name);
  }
  return names;
}

/** "The Crown", "police": documents that differ on whose it is agree on its name where one of them lets it speak for itself. */
const isOwn = ({ members }: Draft): boolean => members.some(({ fact }) => fact.side !== null && fold(fact.side) === fold(fact.name ?? ''));

/** A name of one word that no document says more of. */
const isLone = (members: readonly Placed[]): boolean => members.every(({ fact }) => fact.lone);

/** A role or a short name that has joined somebody is that somebody. */
function typeOf(key: string, members: readonly Placed[]): SpeakerRef['type'] {
  if (isLone(members)) return 'organization';
  if (key.startsWith('person:')) return 'person';
  const [only, second] = members;
  if (only && !second) return only.fact.type;
  const all = members.map(({ fact }) => fact.type).sort();
  const bodies = key.startsWith('body:') ? all.filter((type) => type !== 'person') : [];
  const types = bodies.length > 0 ? bodies : all;
  return majority(types) ?? types[0] ?? 'unnamed';
}

/** "A source close to X", "A and B" are called by the names that X, A and B have over the corpus. */
function nameAfterOthers(draft: Draft, of: readonly (readonly (Draft | null)[])[]): void {
  const one = draft.members[0];
  if (!one) return;
  const nameOf = (id: number): Draft | undefined => of[one.document]?.[id] ?? undefined;
  if (one.fact.near !== undefined) {
    const near = nameOf(one.fact.near);
    draft.name = `source close to ${near?.name ?? ''}`;
    draft.side = near?.side ?? draft.side;
  }
  const parts = one.fact.members?.flatMap((id) => nameOf(id) ?? []) ?? [];
  if (parts.length < 2) return;
  draft.name = listed(parts.map(({ name }) => name));
  draft.side = listed([...new Set(parts.flatMap(({ side }) => side ?? []))]) || null;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Those that are named after others may turn out to be one. */
function joinEqualNames(drafts: readonly Draft[]): void {
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    const follows = draft.members.some(({ fact }) => fact.near !== undefined || fact.members);
    const first = follows ? byName.get(fold(draft.name)) : undefined;
    if (follows && !first) byName.set(fold(draft.name), draft);
    draft.kept = first ?? draft;
  }
}

/** Readable ids; those whose names read alike are told apart by what they are. */
function nameRefs(drafts: readonly Draft[]): void {
  const taken = new Set<string>();
  for (const { kept: draft } of drafts) {
    if (draft === null || draft.ref !== null) continue;
    const slug = slugOf(draft.name);
    const id = draft.key.startsWith('unnamed:') || taken.has(slug) ? `${slug}-${shortHash(draft.key).slice(0, 6)}` : slug;
    taken.add(id);
    draft.ref = { id, name: draft.name, type: draft.type, side: draft.side };
  }
}

function slugOf(name: string): string {
  return (
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'speaker'
  );
}

function speakersOf(drafts: readonly Draft[]): Joined[] {
  const mentions = new Map<Draft, Set<string>>();
  for (const draft of drafts) {
    const kept = draft.kept ?? draft;
    const known = mentions.get(kept) ?? new Set();
    for (const { fact } of draft.members) for (const mention of [...fact.mentions, ...(fact.aliases ?? [])]) known.add(mention);
    mentions.set(kept, known);
  }
  return [...mentions]
    .flatMap(([draft, found]) => {
      const { anonymity, speaksFor, shown, ref } = draft;
      return ref ? [{ ...ref, anonymity, speaksFor: [...speaksFor], shown, mentions: [...found].sort(compare) }] : [];
    })
    .sort((a, b) => compare(a.id, b.id));
}
