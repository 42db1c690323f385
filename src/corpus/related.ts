import { nameWords } from '../speakers/who/name-words.js';
import type { Entity, Named } from './facts.js';
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
  private readonly anchors = new Map<Entity, string | null>();
  private readonly lenders = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly documents: readonly Named[],
    private readonly groups: ReadonlyMap<string, readonly Placed[]>,
  ) {}

  /** Whether the documents that name the group are about something that this one is about. */
  lends(key: string, { document, fact }: Placed): boolean {
    const own = this.anchorOf(fact);
    const theirs = this.namedBeside(key);
    let weight = 0;
    for (const [name, of] of this.namedIn(document)) if (name !== own && theirs.has(name)) weight += of;
    return weight >= ENOUGH;
  }

  private namedBeside(key: string): ReadonlySet<string> {
    const known = this.lenders.get(key);
    if (known) return known;
    const members = this.groups.get(key) ?? [];
    const made = new Set<string>();
    for (const document of new Set(members.map((member) => member.document)))
      for (const name of this.namedIn(document).keys()) made.add(name);
    for (const { fact } of members) made.delete(this.anchorOf(fact) ?? '');
    this.lenders.set(key, made);
    return made;
  }

  /** What a document names, with its weight: told anew whenever it is asked, for it is seldom, and there may be a million documents. */
  private namedIn(document: number): Map<string, number> {
    const names = new Map<string, number>();
    for (const fact of this.documents[document]?.entities ?? []) {
      const name = this.anchorOf(fact);
      if (name !== null) names.set(name, fact.type === 'state' ? COUNTRY : NAME);
    }
    return names;
  }

  private anchorOf(fact: Entity): string | null {
    const known = this.anchors.get(fact);
    if (known !== undefined) return known;
    const anchor = anchorOf(fact);
    this.anchors.set(fact, anchor);
    return anchor;
  }
}

/** People by their family name, bodies and states by their whole name. */
function anchorOf({ type, name, members }: Entity): string | null {
  if (name === null || members) return null;
  if (type === 'person') return `person:${surnameKey(name)}`;
  return type === 'organization' || type === 'state' ? `body:${nameWords(name).join(' ')}` : null;
}
