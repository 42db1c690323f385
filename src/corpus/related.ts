import { nameWords } from '../speakers/who/registry.js';
import type { Entity } from './facts.js';
import { surnameKey } from './person-key.js';

/** One document's entity and where it comes from. */
export interface Placed {
  readonly document: number;
  readonly path: string;
  /** Its position in the document's list. */
  readonly id: number;
  readonly fact: Entity;
}

/** A person or body in common weighs as much as two countries. */
const NAME = 2;
const COUNTRY = 1;
const ENOUGH = 2;

/**
 * Whether a document may borrow a name from others: it must speak of somebody else, or of two countries, of which they speak too.
 * A shared family name alone makes no two people one, and an unrelated file lends nothing.
 */
export class Related {
  /** What each document names, with its weight. */
  private readonly named = new Map<number, Map<string, number>>();
  private readonly lenders = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    placed: readonly Placed[],
    private readonly groups: ReadonlyMap<string, readonly Placed[]>,
  ) {
    for (const { document, fact } of placed) {
      const names = this.named.get(document) ?? new Map();
      const name = anchorOf(fact);
      if (name !== null) names.set(name, fact.type === 'state' ? COUNTRY : NAME);
      this.named.set(document, names);
    }
  }

  /** Whether the documents that name the group are about something that this one is about. */
  lends(key: string, { document, fact }: Placed): boolean {
    const own = anchorOf(fact);
    const theirs = this.namedBeside(key);
    let weight = 0;
    for (const [name, of] of this.named.get(document) ?? []) if (name !== own && theirs.has(name)) weight += of;
    return weight >= ENOUGH;
  }

  private namedBeside(key: string): ReadonlyMap<string, number> {
    const known = this.lenders.get(key);
    if (known) return known;
    const members = this.groups.get(key) ?? [];
    const own = new Set(members.flatMap(({ fact }) => anchorOf(fact) ?? []));
    const all = members.flatMap(({ document }) => [...(this.named.get(document) ?? [])]);
    const made = new Map(all.filter(([name]) => !own.has(name)));
    this.lenders.set(key, made);
    return made;
  }
}

/** People by their family name, bodies and states by their whole name. */
function anchorOf({ type, name, members }: Entity): string | null {
  if (name === null || members) return null;
  if (type === 'person') return `person:${surnameKey(name)}`;
  return type === 'organization' || type === 'state' ? `body:${nameWords(name).join(' ')}` : null;
}
