import { plural } from '../../plural.js';

/** What a run has found, in one line; `speakers` is null where each document has its own. */
export function summary({
  claims,
  found,
  speakers,
  documents,
}: {
  claims: number;
  found: number;
  speakers: number | null;
  documents: number;
}): string {
  const share = claims === found ? plural(found, 'claim') : `${claims} of ${plural(found, 'claim')}`;
  return `${share}${speakers === null ? '' : ` by ${plural(speakers, 'speaker')}`} in ${plural(documents, 'document')}`;
}
