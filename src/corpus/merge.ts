import type { Speaker, SpeakerRef } from '../model.js';
import type { DocumentExtraction, EntityFact, Options } from '../stages/types.js';

export interface Merged {
  /** Sorted by id. The claims are counted later. */
  readonly speakers: readonly Omit<Speaker, 'claims'>[];
  /** The speaker that an entity of a document (by their positions) is part of. */
  readonly speakerOf: (document: number, entity: number) => SpeakerRef | null;
}

/** Joins what the documents say of their speakers; the order of the documents makes no difference. */
export function mergeSpeakers(documents: readonly DocumentExtraction[], _options: Options): Merged {
  const groups = new Map<string, EntityFact[]>();
  for (const { entities } of documents) {
    for (const entity of entities) {
      const key = entity.name ?? entity.mentions[0] ?? '';
      groups.set(key, [...(groups.get(key) ?? []), entity]);
    }
  }
  const refs = new Map<string, SpeakerRef>();
  const speakers = [...groups].map(([name, entities]) => {
    const ref = { id: name, name, type: entities[0]?.type ?? 'unnamed', side: entities.find((entity) => entity.side)?.side ?? null };
    refs.set(name, ref);
    return { ...ref, mentions: [...new Set(entities.flatMap((entity) => entity.mentions))].sort() };
  });
  const speakerOf = (document: number, index: number): SpeakerRef | null => {
    const entity = documents[document]?.entities[index];
    return entity ? (refs.get(entity.name ?? entity.mentions[0] ?? '') ?? null) : null;
  };
  return { speakers: speakers.sort((a, b) => (a.id < b.id ? -1 : 1)), speakerOf };
}
