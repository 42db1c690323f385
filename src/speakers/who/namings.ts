import { countEach } from '../../group.js';
import { NAMING } from '../../languages/naming.js';
import { countBefore } from '../../sorted.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isCapital } from '../read/words.js';
import { nameWords } from './name-words.js';
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

const listening = new WeakMap<readonly Mention[], ReadonlySet<Entity>>();

/** Whether the document names somebody only as who is told something: "told Radio Sol". */
export function onlyListens(entity: Entity, { named, tagged: { tokens } }: Scene): boolean {
  const read = listening.get(named);
  if (read) return read.has(entity);
  const others = new Set(named.filter(({ start }) => !isTold(tokens, firstTokenAt(tokens, start))).map((one) => one.entity));
  const found = new Set(named.map((one) => one.entity).filter((one) => !others.has(one)));
  listening.set(named, found);
  return found.has(entity);
}

function isTold(tokens: Scene['tagged']['tokens'], at: number): boolean {
  const kind = backwards(at, at - LONGEST_KIND, (i) => tokens[i - 1]?.pos === 'noun' && !isCapital(tokens[i - 1]));
  const before = NAMING.definite.has(tokens[kind - 1]?.lower ?? '') ? kind - 2 : at - 1;
  return NAMING.telling.has(tokens[before]?.lemma ?? '');
}

/** "Told the news agency Holm": in tokens. */
const LONGEST_KIND = 3;

const things = new WeakMap<readonly Mention[], ReadonlySet<Entity>>();

/** "Salt Mobil … the Salt Two": what always has an article and a name that begins as another's is a thing of theirs. */
export function isThingOfOther(entity: Entity, { named, tagged: { tokens } }: Scene): boolean {
  const read = things.get(named);
  if (read) return read.has(entity);
  const isArticled = ({ start }: Mention): boolean => NAMING.definite.has(tokens[firstTokenAt(tokens, start) - 1]?.lower ?? '');
  const bare = new Set(named.filter((one) => !isArticled(one)).map((one) => one.entity));
  const owners = new Set([...bare].map(firstWordOf));
  const found = new Set(
    named.map((one) => one.entity).filter((one) => !bare.has(one) && one.class === null && owners.has(firstWordOf(one))),
  );
  things.set(named, found);
  return found.has(entity);
}

const firstWordOf = ({ name }: Entity): string => nameWords(name ?? '')[0] ?? '';

/** How often the document names somebody. */
export const timesNamed = (entity: Entity, scene: Scene): number => namingsIn(scene).counts.get(entity) ?? 0;

/** The body of a class that was named last before an offset, however far above. */
export function lastNamed(kind: string, start: number, scene: Scene): Entity | null {
  const mentions = namingsIn(scene).byClass.get(kind) ?? [];
  return mentions[countBefore(mentions, ({ end }) => end <= start) - 1]?.entity ?? null;
}
