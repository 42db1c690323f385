/** The body that a text is about: whom "the company" or "the club" goes on meaning, however far above it was named. */
import { fitsKind, mayBeAnyBody } from './calling.js';
import { timesNamed } from './namings.js';
import type { Entity } from './registry.js';
import { isNamedBefore, type Scene } from './scene.js';

/** A headline, and two sentences under it. */
const OPENING = 3;

const called = new WeakMap<Scene, Map<string, { readonly entity: Entity; readonly start: number }>>();

/** Notes whom the text has just called so ("bank"). */
export function noteCalled(head: string, entity: Entity, { scene, start }: { scene: Scene; start: number }): void {
  const heads = called.get(scene) ?? new Map<string, { entity: Entity; start: number }>();
  called.set(scene, heads);
  const known = heads.get(head);
  if (!known || known.start < start) heads.set(head, { entity, start });
}

/** Whom the text called so before. */
export function calledBefore(head: string, { scene, start }: { scene: Scene; start: number }): Entity | null {
  const last = called.get(scene)?.get(head);
  return last && last.start < start ? last.entity : null;
}

/** Of those that may be called so, named by then, the one that stands out: the only one, one named twice as often as any other, or the only one of the opening. */
export function leadBody(kind: string, start: number, scene: Scene): Entity | null {
  const known = scene.registry.inMind().filter((one) => isNamedBefore(one, start, scene) && /\p{Lu}/u.test(one.name ?? ''));
  const sure = known.filter((one) => one.type === 'organization' && fitsKind(kind, one.class));
  const all =
    sure.length > 0 ? sure : known.filter((one) => mayBeAnyBody(one, kind) && (one.type === 'organization' || timesNamed(one, scene) > 1));
  const [first, ...others] = all.toSorted((a, b) => timesNamed(b, scene) - timesNamed(a, scene));
  if (first && others.every((other) => timesNamed(first, scene) >= 2 * timesNamed(other, scene))) return first;
  const opening = all.filter((one) => isOpening(one, scene));
  return opening.length === 1 ? (opening[0] ?? null) : null;
}

const isOpening = (one: Entity, scene: Scene): boolean =>
  isNamedBefore(one, scene.tagged.sentences[OPENING]?.start ?? scene.tagged.text.length, scene);
