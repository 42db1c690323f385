import type { DocumentExtraction, Range, Resolved } from '../document.js';
import { inFile, type Reading, withBlocks } from './reading.js';

/** What was found in a text as it is read, with its places in the file. */
export function placed(found: DocumentExtraction, file: string, reading: Reading): DocumentExtraction {
  const place = <Placed extends Range>(range: Placed): Placed => ({ ...range, ...inFile(reading, range) });
  const { document, sentences, claims, entities } = found;
  return {
    document: { ...document, excluded: [...withBlocks(reading, document.excluded.map(place))] },
    text: file,
    sentences: sentences.map(place),
    claims: claims.map((claim) => placedClaim(claim, place)),
    entities: entities.map((entity) => (entity.affiliations ? { ...entity, affiliations: entity.affiliations.map(place) } : entity)),
  };
}

function placedClaim(claim: Resolved, place: (range: Range) => Range): Resolved {
  const orNull = (range: Range | null): Range | null => range && place(range);
  const { source, cue, content, addressee, via } = claim;
  return {
    ...claim,
    source: orNull(source),
    cue: orNull(cue),
    content: content.map(place),
    addressee: orNull(addressee),
    via: orNull(via),
  };
}
