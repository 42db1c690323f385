import { kindOf } from './resolve/kind.js';
import type { EntityFact, Nested, Options, Range, Resolved, Tagged } from './types.js';

/** Says who speaks, in whose name, and what is denied, in one document. */
export function resolve(tagged: Tagged, nested: readonly Nested[], _options: Options): { claims: Resolved[]; entities: EntityFact[] } {
  const entities: EntityFact[] = [];
  const byName = new Map<string, number>();
  const entityOf = (range: Range | null): number | null => {
    if (!range) return null;
    const name = tagged.text.slice(range.start, range.end);
    const known = byName.get(name);
    if (known !== undefined) return known;
    entities.push({ id: entities.length, type: 'unnamed', name, mentions: [name], titles: [], side: null });
    byName.set(name, entities.length - 1);
    return entities.length - 1;
  };
  const claims = nested.map((draft) => ({
    ...draft,
    kind: kindOf(draft.content, tagged.tokens),
    speaker: entityOf(draft.source),
    resolution: { method: draft.source ? 'as-written' : 'no-source' },
    addresseeSpeaker: entityOf(draft.addressee),
    viaName: draft.via ? tagged.text.slice(draft.via.start, draft.via.end) : null,
    denies: null,
  }));
  return { claims, entities };
}
