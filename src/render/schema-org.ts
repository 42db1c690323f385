import type { Claim, Extraction, SpeakerType } from '../model.js';
import { jsonPieces } from './json.js';
import { iriOf } from './web-annotation.js';

const TYPES: ReadonlyMap<SpeakerType, string> = new Map<SpeakerType, string>([
  ['person', 'Person'],
  ['role', 'Person'],
  ['unnamed', 'Person'],
  ['organization', 'Organization'],
  ['state', 'Country'],
]);

/** Claims as schema.org has them: what is claimed, by whom, and where it appears. No word on whether it is true. */
export function schemaOrg({ claims }: Extraction): Iterable<string> {
  return jsonPieces({ '@context': 'https://schema.org', '@graph': claims.map(node) });
}

function node({ id, document, content, speaker, source }: Claim): object {
  return {
    '@id': `urn:claims:${id}`,
    '@type': 'Claim',
    text: content.text,
    ...(speaker ? { author: { '@type': TYPES.get(speaker.type) ?? 'Thing', name: speaker.name } } : {}),
    appearance: { '@type': 'CreativeWork', '@id': iriOf(document) },
    ...(source ? { creditText: source.text } : {}),
  };
}
