/** Bodies that a text tells by their kind and names in the next breath: "The dockers' union said no. Havenbond wants more". */

import { calledBefore } from '../read/called-before.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody } from '../read/words.js';
import { fitsKind } from './calling.js';
import { nameWords } from './name-words.js';
import type { Entity } from './registry.js';
import type { Mention, Scene } from './scene.js';

/** What a body was called right before the text named it. */
export interface CalledFirst {
  readonly entity: Entity;
  readonly phrase: Phrase;
  readonly kind: string;
}

/** Bodies that begin a sentence when they are first named, with the only phrase of the sentence before that such a body may be called by. */
export const calledFirst = (scene: Scene): readonly CalledFirst[] => scene.named.flatMap((mention) => calledAs(mention, scene) ?? []);

function calledAs({ entity, start, end }: Mention, scene: Scene): CalledFirst | null {
  if (entity.type !== 'organization' || entity.side !== entity.name || scene.firstNamed.get(entity) !== start) return null;
  const { tokens } = scene.tagged;
  const words = calledBefore(tokens, firstTokenAt(tokens, start), firstTokenAt(tokens, end));
  const phrase = words && parsePhrase(words);
  const kind = classOfBody(words?.at(-1)?.lower ?? null);
  if (!phrase || kind === null || phrase.plural || !(entity.class === null || fitsKind(kind, entity.class))) return null;
  return isKnown(kind, phrase, { scene, entity }) ? null : { entity, phrase, kind };
}

/** Another of that kind was named before. */
const isKnown = (kind: string, { head, start }: Phrase, { scene, entity }: { scene: Scene; entity: Entity }): boolean =>
  scene.registry
    .inMind()
    .some(
      (one) =>
        one !== entity &&
        one.type === 'organization' &&
        (scene.firstNamed.get(one) ?? start) < start &&
        (one.class === kind || nameWords(one.name ?? '').at(-1) === head),
    );
