import type { Token } from '../document.js';
import { NAMING } from '../languages/naming.js';
import { lookUp } from './read/gazetteer.js';
import { parsePhrase } from './read/phrase.js';
import { classOfBody } from './read/words.js';
import { isOfState, organizationEntity, speaksForState } from './who/organization.js';
import type { Entity, Registry } from './who/registry.js';
import { placeEntity } from './who/sides.js';
import { type UserNames, userEntity } from './who/user.js';

/** Who speaks in the document's own voice, by the name that the user or the document gives. */
export function issuerEntity(name: string | null, scene: { registry: Registry; user: UserNames }): Entity | null {
  if (name === null) return null;
  const entity = userEntity(name, scene) ?? known(name, scene.registry);
  entity.issuer = true;
  return entity;
}

function known(name: string, registry: Registry): Entity {
  const place = lookUp(name);
  if (place && place.kind !== 'adjective') return placeEntity(place, registry);
  const phrase = parsePhrase(wordsOf(name));
  // A body of the state is known by its country and portfolio; any other by its own name, as it writes it.
  if (phrase.kind === 'organization' && isOfState(classOfBody(phrase.head))) {
    const body = organizationEntity(phrase, registry, phrase.country ?? phrase.possessor?.country ?? null);
    if (body) return body;
  }
  const kind = classOfBody(phrase.head);
  return registry.entity({ type: 'organization', name, side: stateBehind(name) ?? name, class: kind });
}

/** "Office of the Prime Minister of Norway" speaks for Norway; a union or a bank of Norway for itself. */
function stateBehind(name: string): string | null {
  const place = lookUp(NAMING.ofStatePattern.exec(name)?.groups?.state ?? '');
  const kind = name
    .split(' ')
    .map((word) => classOfBody(word.toLowerCase()))
    .find((one) => one !== null);
  return place?.kind === 'state' && kind && speaksForState(kind) ? place.name : null;
}

/** The name stands outside the text, so it is cut at spaces only; every capitalised word is a name. */
function wordsOf(name: string): Token[] {
  return [...name.matchAll(NAMING.tokenPattern)].map((found, index) => {
    const text = found[0];
    const lower = text.toLowerCase().replace('’', "'");
    const pos = NAMING.ownerMark.has(lower)
      ? 'possessive'
      : NAMING.namePrepositions.has(lower)
        ? 'preposition'
        : NAMING.definite.has(lower)
          ? 'determiner'
          : /^\p{Lu}/u.test(text)
            ? 'name'
            : 'noun';
    return {
      index,
      text,
      lower,
      lemma: lower,
      pos,
      form: null,
      sentence: 0,
      quoted: 0,
      start: found.index,
      end: found.index + text.length,
    };
  });
}
