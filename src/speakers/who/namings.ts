import { countEach } from '../../group.js';
import type { Entity } from './registry.js';
import type { Mention, Scene } from './scene.js';
import { isOwner, isSubject } from './subject.js';

/** What the names of a document tell when they are counted once. */
interface Namings {
  readonly counts: ReadonlyMap<Entity, number>;
  /** Mentions of named bodies by class, in text order. */
  readonly byClass: ReadonlyMap<string, readonly Mention[]>;
}

const known = new WeakMap<readonly Mention[], Namings>();

function namingsIn({ named }: Scene): Namings {
  const found = known.get(named) ?? countOf(named);
  known.set(named, found);
  return found;
}

function countOf(named: readonly Mention[]): Namings {
  const byClass = new Map<string, Mention[]>();
  for (const mention of named) {
    const { entity } = mention;
    if (entity.type !== 'organization' || entity.class === null || !/\p{Lu}/u.test(entity.name ?? '')) continue;
    const mentions = byClass.get(entity.class) ?? [];
    mentions.push(mention);
    byClass.set(entity.class, mentions);
  }
  return { counts: countEach(named.map(({ entity }) => entity)), byClass };
}

const acting = new WeakMap<readonly Mention[], ReadonlySet<Entity>>();

/** Whether the text shows a name to be somebody's: once, it is the subject of a clause, or owns something. */
export function acts(entity: Entity, scene: Scene): boolean {
  const { named } = scene;
  const found =
    acting.get(named) ??
    new Set(
      named.filter((one) => one.entity.type === 'organization' && (isSubject(one, scene) || isOwner(one, scene))).map((one) => one.entity),
    );
  acting.set(named, found);
  return found.has(entity);
}

/** How often the document names somebody. */
export const timesNamed = (entity: Entity, scene: Scene): number => namingsIn(scene).counts.get(entity) ?? 0;

/** The body of a class that was named last before an offset, however far above. */
export function lastNamed(kind: string, start: number, scene: Scene): Entity | null {
  const mentions = namingsIn(scene).byClass.get(kind) ?? [];
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.entity ?? null;
}
