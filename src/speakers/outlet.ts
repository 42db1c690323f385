/** Through which outlet a claim came: one that its words tell to be one, or a name that the text has for nothing but to be told. */
import type { Nested, Range } from '../document.js';
import { NAMING } from '../languages/naming.js';
import { lookUp } from './read/gazetteer.js';
import { isGivenName } from './read/given-name.js';
import { parsePhrase } from './read/phrase.js';
import { tokensIn } from './read/tokens.js';
import { joined } from './read/words.js';
import { onlyListens } from './who/namings.js';
import type { Entity } from './who/registry.js';
import type { Scene } from './who/scene.js';

/** @param listener who is told, as a position in the list of entities */
export function outletOf(draft: Nested, listener: number | null, scene: Scene): string | null {
  if (draft.via) return outletName(draft.via, scene);
  const [first] = draft.addressee ? tokensIn(scene.tagged.tokens, draft.addressee) : [];
  return draft.act === 'demand' || listener === null || first?.pos === 'determiner' ? null : nameOfListener(listener, scene);
}

/** "Told Brennar that …": what never speaks nor does anything is a paper or a station. */
function nameOfListener(listener: number, scene: Scene): string | null {
  const one = scene.registry.entities[listener];
  return one && isOutlet(one, scene) ? one.name : null;
}

function isOutlet(one: Entity, scene: Scene): boolean {
  const isNew = !scene.firstNamed.has(one);
  if (!/^\p{Lu}/u.test(one.name ?? '') || NAMING.weekdays.has((one.name ?? '').toLowerCase())) return false;
  // Of a single word that stands nowhere else it is not known what it names.
  if (one.type === 'person') return isNew && one.lone && !isGivenName((one.name ?? '').toLowerCase());
  return one.type === 'organization' && (one.class === null || one.class === NEWS) && (isNew || onlyListens(one, scene));
}

const NEWS = 'newspaper';

/** "the AFP news agency" → "AFP". */
function outletName(range: Range, { tagged }: Scene): string {
  const { words } = parsePhrase(tokensIn(tagged.tokens, range));
  const written = joined(words);
  return lookUp(written)?.name ?? knownIn(words.map((word) => word.text)) ?? written;
}

function knownIn(words: readonly string[]): string | null {
  const outlet = words.map((word) => lookUp(word)).find((found) => found?.kind === 'outlet');
  return outlet?.name ?? null;
}
