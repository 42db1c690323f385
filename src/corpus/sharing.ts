import { createHash } from 'node:crypto';
import type { Entity } from './facts.js';

/** Holds equal entities once: a corpus names the same people again and again, and all of them stay in memory until they are told apart. */
export class Sharing {
  private readonly words = new Map<string, string>();
  private readonly known = new Map<string, Entity>();

  /** The same entities, in the memory of those seen before. */
  share(entities: readonly Entity[]): readonly Entity[] {
    return entities.map((entity) => {
      const key = createHash('sha1').update(JSON.stringify(entity)).digest('base64');
      const kept = this.known.get(key) ?? this.kept(entity);
      this.known.set(key, kept);
      return kept;
    });
  }

  private kept(entity: Entity): Entity {
    const { name, side, mentions, titles } = entity;
    const list = (words: readonly string[]): readonly string[] => (words.length === 0 ? NONE : words.map((word) => this.word(word)));
    return {
      ...entity,
      name: name === null ? null : this.word(name),
      side: side === null ? null : this.word(side),
      mentions: list(mentions),
      titles: list(titles),
    };
  }

  private word(word: string): string {
    const known = this.words.get(word);
    if (known === undefined) this.words.set(word, word);
    return known ?? word;
  }
}

const NONE: readonly string[] = [];
