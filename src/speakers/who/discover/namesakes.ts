import type { Tagged } from '../../../document.js';
import { depthOf } from '../../../token.js';
import { firstTokenAt } from '../../read/tokens.js';
import type { Entity } from '../registry.js';

/** A family name with the sex that a form of address tells, and where it stands. */
export interface Called {
  readonly surname: string;
  readonly start: number;
  readonly sentence: number;
}

/** Somebody named at a place of the text. */
interface Brought {
  readonly entity: Entity;
  readonly start: number;
  readonly sentence: number;
}

/**
 * Which of several with one family name it means where it stands alone: the only one whom the text has brought in by then, the only one
 * named in the paragraph so far, or else the one whom it has meant before ("Lund … his wife, Ida Lund, … Lund"). Whom somebody names in a quotation changes nothing. To be asked and told in the order of the text.
 */
export class Namesakes {
  private readonly here = new Set<Entity>();
  private readonly broughtIn = new Set<Entity>();
  private readonly meantBefore = new Map<string, Entity>();
  /** The last paragraph that names somebody. */
  private readonly lastIn = new Map<Entity, number>();
  private paragraph = -1;
  private next = 0;

  /** @param full everybody named in full, in text order */
  constructor(
    private readonly full: readonly Brought[],
    private readonly firsts: ReadonlyMap<Entity, number>,
    private readonly tagged: Tagged,
  ) {}

  meant(called: Called, people: readonly Entity[]): Entity | null {
    const known = people.filter((one) => this.isKnown(one, called));
    if (known.length < 2) return known[0] ?? null;
    this.turnTo(called);
    const before = this.meantBefore.get(called.surname);
    return onlyIn(this.here, known) ?? (before && known.includes(before) ? before : null);
  }

  /** Of those of whom nothing else tells: the first whom the text has brought in, if the last paragraph that names any names that one alone. */
  leading(called: Called, people: readonly Entity[]): Entity | null {
    this.turnTo(called);
    const latest = Math.max(...people.map((one) => this.lastIn.get(one) ?? -1));
    const [last, other] = people.filter((one) => this.lastIn.get(one) === latest);
    const at = (one: Entity): number => this.firsts.get(one) ?? Number.POSITIVE_INFINITY;
    return last && !other && people.every((one) => at(last) <= at(one)) ? last : null;
  }

  /** Notes whom a family name by itself has meant; a headline that names somebody so before the text does is no evidence. */
  note(called: Called, entity: Entity): void {
    if (entity.type !== 'person' || this.isQuoted(called.start) || !this.isKnown(entity, called)) return;
    this.turnTo(called);
    this.add(entity);
    this.meantBefore.set(called.surname, entity);
  }

  /** Notes somebody whom the text brings in by less than the full name: "Ylva" of "Ylva and Torbe Costa". */
  bringIn(called: Called, entity: Entity): void {
    this.broughtIn.add(entity);
    this.note(called, entity);
  }

  /** Whether the text has brought somebody in by then. */
  isKnown(one: Entity, { start }: Called): boolean {
    return this.broughtIn.has(one) || (this.firsts.get(one) ?? start) < start;
  }

  private turnTo({ start, sentence }: Called): void {
    for (let mention = this.full[this.next]; mention && mention.start < start; mention = this.full[++this.next]) {
      if (mention.entity.type !== 'person' || this.isQuoted(mention.start)) continue;
      this.open(mention.sentence);
      this.add(mention.entity);
    }
    this.open(sentence);
  }

  private add(one: Entity): void {
    this.here.add(one);
    this.lastIn.set(one, this.paragraph);
  }

  private open(sentence: number): void {
    const paragraph = this.tagged.sentences[sentence]?.paragraph ?? -1;
    if (paragraph === this.paragraph) return;
    this.here.clear();
    this.paragraph = paragraph;
  }

  private isQuoted(offset: number): boolean {
    const { tokens } = this.tagged;
    return depthOf(tokens[firstTokenAt(tokens, offset)]) > 0;
  }
}

function onlyIn(named: ReadonlySet<Entity>, people: readonly Entity[]): Entity | null {
  const [one, other] = people.filter((person) => named.has(person));
  return one && !other ? one : null;
}
