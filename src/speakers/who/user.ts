import type { Options } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { SpeakerType } from '../../model.js';
import { fold } from '../read/fold.js';
import type { Entity, Registry } from './registry.js';

interface UserSpeaker {
  readonly name: string;
  readonly side: string | null;
  readonly type: SpeakerType | null;
}

/** What an entity is called. */
interface Named {
  readonly name: string | null;
  readonly mentions: readonly string[];
}

/** The user's speakers and sides by every name given for them. They overrule whatever the text or a lexicon says. */
export class UserNames {
  private readonly speakers = new Map<string, UserSpeaker>();
  private readonly sides = new Map<string, string>();

  constructor(options: Options) {
    for (const { name, aliases } of options.sides ?? []) for (const alias of [name, ...aliases]) this.sides.set(keyOf(alias), name);
    for (const { name, aliases, side, type } of options.speakers ?? []) {
      for (const alias of [name, ...aliases]) this.speakers.set(keyOf(alias), { name, side, type: type ?? null });
    }
  }

  speaker(name: string): UserSpeaker | null {
    return this.speakers.size === 0 ? null : (this.speakers.get(keyOf(name)) ?? null);
  }

  /** The first of the names of an entity that the user gave. */
  among(facts: readonly Named[]): UserSpeaker | null {
    if (this.speakers.size === 0) return null;
    for (const { name, mentions } of facts)
      for (const one of [name ?? '', ...mentions]) {
        const found = this.speaker(one);
        if (found) return found;
      }
    return null;
  }

  /** The user's name for a side, or the side as it is. */
  side(side: string | null): string | null {
    return side === null || this.sides.size === 0 ? side : (this.sides.get(keyOf(side)) ?? side);
  }

  /** A side that the user gave these words for. */
  sideNamed(name: string): string | null {
    return this.sides.size === 0 ? null : (this.sides.get(keyOf(name)) ?? null);
  }
}

const keyOf = (name: string): string => fold(name).replace(NAMING.articlePattern, '').replace(/\s+/g, ' ').trim();

/** The entity that the user named by these words. */
export function userEntity(words: string, { user, registry }: { user: UserNames; registry: Registry }): Entity | null {
  const speaker = user.speaker(words);
  if (speaker) {
    const entity = registry.entity({ type: speaker.type ?? 'person', name: speaker.name });
    entity.side = speaker.side ?? entity.side;
    return entity;
  }
  const side = user.sideNamed(words);
  return side === null ? null : registry.entity({ type: 'organization', name: side, side });
}
